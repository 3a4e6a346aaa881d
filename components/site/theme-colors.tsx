import { cssVariables } from '@/lib/theme-css'

/** The colours of the page, as custom properties, from the one place that also gives the map its colours. */
export function ThemeColors() {
  return <style>{cssVariables()}</style>
}

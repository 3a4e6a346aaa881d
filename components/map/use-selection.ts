import { useParams, useRouter } from 'next/navigation'
import { startTransition, useCallback, useOptimistic } from 'react'
import { placePath } from '@/lib/addresses'

/** Which place is selected, and how to select one and close it again. */
export interface Selection {
  /** The address of the place. */
  selected: string | null
  select: (path: string) => void
  close: (viewPath: string) => void
}

/**
 * The selected place, named by its address. The page's address is the only state of it: selecting goes to the place's page, and
 * until that page is there, the map already shows the place (React takes that back should the page never come).
 */
export function useSelection(): Selection {
  const router = useRouter()
  const { article, place } = useParams<{ article?: string; place?: string }>()
  const [selected, setSelected] = useOptimistic(article && place ? placePath(article, place) : null)

  const select = useCallback(
    (path: string) =>
      startTransition(() => {
        setSelected(path)
        router.push(path)
      }),
    [router, setSelected],
  )

  const close = useCallback(
    (viewPath: string) =>
      startTransition(() => {
        setSelected(null)
        router.push(viewPath)
      }),
    [router, setSelected],
  )

  return { selected, select, close }
}

'use client'

import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  useContext,
  useLayoutEffect,
  useState,
} from 'react'
import type { MapView } from '@/lib/map/map-view'
import { LitPlace } from './lit-place'

const ShownViewContext = createContext<MapView | null>(null)
const ShowViewContext = createContext<Dispatch<SetStateAction<MapView | null>>>(() => {})

/** What the pages and the map, which outlives them, share: the view that a page asks for, and the place that is pointed at. */
export function MapState({ children }: { children: ReactNode }) {
  const [view, setView] = useState<MapView | null>(null)
  return (
    <ShowViewContext value={setView}>
      <ShownViewContext value={view}>
        <LitPlace>{children}</LitPlace>
      </ShownViewContext>
    </ShowViewContext>
  )
}

/** The view that the page asks for; null until there is one. */
export const useShownView = () => useContext(ShownViewContext)

/**
 * How a page says what the map beside it shows; a map that shows more of the same already, and the place that is selected, stays as it is. In this file and not in one of its own, which would be one more that may fail to
 * come: outside of any error boundary that takes the page away.
 */
export function ShowOnMap({ view, selected }: { view: MapView; selected?: string }) {
  // Apart from the view itself, so that a page which asks for one does not render anew because of it.
  const showView = useContext(ShowViewContext)
  useLayoutEffect(
    function showOnMap() {
      showView((shown) => (shown && showsMore(shown, view, selected) ? shown : view))
    },
    [showView, view, selected],
  )
  return null
}

const showsMore = (shown: MapView, view: MapView, selected?: string) =>
  shown.path === view.path &&
  shown.places.length > view.places.length &&
  shown.places.some(({ path }) => path === selected)

import { type RefObject, useCallback, useState } from 'react'
import { useAnnounce } from '@/components/site/announcer'
import type { SiteBasemap } from '@/lib/basemap/site-basemap'
import type { MapView } from '@/lib/map/map-view'
import { streetsHost } from '@/lib/map/street-tiles'
import { Basemap } from './basemap'
import { FollowSelection } from './follow-selection'
import { MapStage } from './map-stage'
import { PlaceExtents } from './place-extents'
import type { PlacedPopup, PopupOpener } from './place-popup'
import { PlacesOnMap } from './places-on-map'
import { SelectedPopup } from './selected-popup'
import { StreetTiles } from './street-tiles'
import { useStreetsChoice } from './streets-choice'
import { useOpenGroup } from './use-open-group'
import { usePlacesOnTurn } from './use-places-on-turn'
import type { Selection } from './use-selection'

/** What the map shows, from the ground up: basemap, streets, what lies on the ground, markers, and the popup of the selected place. */
export function MapContents(props: {
  stage: MapStage
  view: MapView
  selection: Selection
  openedBy: RefObject<PopupOpener>
  basemap: SiteBasemap
  /** The address of a tile of streets. */
  streetTiles: string
  overlay: HTMLElement | null
  /** Where a popup goes that covers the whole map. */
  sheet: HTMLElement | null
  notes: HTMLElement | null
  onDrawn: () => void
}) {
  const { stage, view, openedBy, streetTiles, notes } = props
  const { selected, select, close } = props.selection
  const setMessage = useAnnounce()
  const [arrived, setArrived] = useState<string | null>(null)
  const [popup, setPopup] = useState<PlacedPopup | null>(null)
  const [hasStreets] = useStreetsChoice(streetsHost(streetTiles))
  const places = usePlacesOnTurn(view.places)
  const { layoutAt, openGroup, closeGroup } = useOpenGroup(places, selected)
  const selectedPlace = places.find(({ path }) => path === selected)

  const selectOnMap = useCallback(
    (path: string) => {
      openedBy.current = 'marker'
      select(path)
    },
    [select, openedBy],
  )
  const closePopup = useCallback(() => close(view.path), [close, view.path])

  return (
    <>
      <FollowSelection view={view} selected={selected} onArrive={setArrived} />
      {stage >= MapStage.atWork && (
        <Basemap
          address={props.basemap.address}
          places={view.places}
          layoutAt={layoutAt}
          notes={notes}
          onDrawn={props.onDrawn}
        />
      )}
      {hasStreets && <StreetTiles template={streetTiles} notes={notes} onMessage={setMessage} />}
      {stage >= MapStage.surroundings && (
        <PlaceExtents places={places} selected={selected} layoutAt={layoutAt} onSelect={selectOnMap} />
      )}
      <PlacesOnMap
        places={places}
        selected={selected}
        layoutAt={layoutAt}
        overlay={props.overlay}
        popup={popup}
        onSelect={selectOnMap}
        onOpenGroup={openGroup}
        onCloseGroup={closeGroup}
      />
      {stage >= MapStage.atWork && selectedPlace?.popup && arrived === selectedPlace.path && (
        <SelectedPopup
          key={selectedPlace.path}
          place={selectedPlace}
          content={selectedPlace.popup}
          layoutAt={layoutAt}
          openedBy={openedBy}
          onClose={closePopup}
          onPlaced={setPopup}
          onMessage={setMessage}
          sheet={props.sheet}
        />
      )}
    </>
  )
}

import { useReducer } from 'react'
import { useMapEvents } from 'react-leaflet'
import { roomForPopup } from './lay-out-popup'
import { PlacePopup, type PlacePopupProps } from './place-popup'
import { PopupSheet } from './popup-sheet'

/** The popup of the selected place: beside its marker, or over the whole map where that is too low for it. */
export function SelectedPopup({ sheet, ...props }: PlacePopupProps & { sheet: HTMLElement | null }) {
  const [, renderAnew] = useReducer((count: number) => count + 1, 0)
  const map = useMapEvents({ resize: renderAnew })
  const room = roomForPopup(map)
  if (room) return <PlacePopup {...props} room={room} />
  return sheet && <PopupSheet {...props} layer={sheet} />
}

import { picturePngPath, pictureSvgPath, withBasePath } from '@/lib/addresses'
import { settings } from '@/lib/settings'

/** The map of the page at a path as a picture, to be saved under a name. */
export function PictureDownloads({ path, name }: { path: string; name: string }) {
  return (
    <p>
      Download picture:{' '}
      <a href={withBasePath(pictureSvgPath(path), settings())} download={`${name}.svg`}>
        SVG
      </a>
      ,{' '}
      <a href={withBasePath(picturePngPath(path), settings())} download={`${name}.png`}>
        PNG
      </a>
    </p>
  )
}

import { exportPath, picturePngPath, pictureSvgPath, rightsAnchor, withBasePath } from '@/lib/addresses'
import type { Dataset } from '@/lib/export/dataset'
import { exportFormats } from '@/lib/export/export-formats'
import { formatSize } from '@/lib/export/format-size'
import { rightsNote } from '@/lib/export/rights-note'
import { settings } from '@/lib/settings'
import styles from './downloads.module.css'

/** Everything that a page can be taken along as, folded away until it is wanted: its map as a picture, and its data. */
export function Downloads({
  dataset,
  name,
  hasPng,
}: {
  dataset: Dataset
  /** What the saved files' names begin with. */
  name: string
  hasPng: boolean
}) {
  const svg = { file: 'map.svg', path: pictureSvgPath(dataset.path), name: 'SVG', purpose: 'to print' }
  const png = {
    file: 'map.png',
    path: picturePngPath(dataset.path),
    name: 'PNG',
    purpose: 'for slides and messages',
  }
  const data = Object.values(exportFormats).map(({ file, name, purpose, write }) => ({
    file,
    path: exportPath(dataset.path, file),
    name,
    purpose,
    bytes: Buffer.byteLength(write(dataset, settings())),
  }))
  return (
    <details>
      <summary>Download</summary>
      <dl className={styles.files}>
        <dt>The map as a picture</dt>
        {(hasPng ? [svg, png] : [svg]).map((file) => (
          <DownloadedFile key={file.file} {...file} saveAs={`${name}-${file.file}`} />
        ))}
        <dt>Its places and excerpts as data</dt>
        {data.map((file) => (
          <DownloadedFile key={file.file} {...file} saveAs={`${name}-${file.file}`} />
        ))}
      </dl>
      <p id={rightsAnchor} className={styles.rights}>
        {rightsNote}
      </p>
    </details>
  )
}

function DownloadedFile({
  path,
  name,
  purpose,
  bytes,
  saveAs,
}: {
  path: string
  name: string
  purpose: string
  bytes?: number
  saveAs: string
}) {
  return (
    <dd>
      <a href={withBasePath(path, settings())} download={saveAs}>
        {name}
      </a>{' '}
      {purpose}
      {bytes !== undefined && `, ${formatSize(bytes)}`}
    </dd>
  )
}

import { atlasExport } from '@/app/export-response'
import { exportFormats } from '@/lib/export/export-formats'

export const dynamic = 'force-static'

export const GET = () => atlasExport(exportFormats.webAnnotations)

import { articleExport } from '@/app/export-response'
import { articleParams } from '@/lib/articles/route-params'
import { exportFormats } from '@/lib/export/export-formats'

export const dynamic = 'force-static'
export const dynamicParams = false

export const generateStaticParams = articleParams

export const GET = (_: Request, context: RouteContext<'/articles/[article]/places.kml'>) =>
  articleExport(context, exportFormats.kml)

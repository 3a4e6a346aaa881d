import { iconResponse } from '@/app/icon-response'

export const dynamic = 'force-static'

export const GET = () => iconResponse('/icon-192.png')

import { iconResponse } from '@/app/icon-response'

export const dynamic = 'force-static'

export const GET = () => iconResponse('/icon-maskable-512.png')

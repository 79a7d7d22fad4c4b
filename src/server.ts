import { createStartHandler, defaultStreamHandler } from '@tanstack/react-start/server'
import { createRequestContext } from './server/request-context'

const handle = createStartHandler(defaultStreamHandler)

export default {
  async fetch(request: Request): Promise<Response> {
    return handle(request, { context: createRequestContext() })
  },
}

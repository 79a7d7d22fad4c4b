import { createStart } from '@tanstack/react-start'
import { appErrorAdapter } from './server/app-error-adapter'
import { blankContext } from './server/blank-context'
import { callServer } from './server/call-server'
import { csrf } from './server/csrf'
import { callStatus, curtain } from './server/curtain'
import { gate } from './server/gate'

export const startInstance = createStart(() => ({
  requestMiddleware: [callStatus, gate, csrf],
  functionMiddleware: [blankContext, curtain],
  serverFns: { fetch: callServer },
  serializationAdapters: [appErrorAdapter],
}))

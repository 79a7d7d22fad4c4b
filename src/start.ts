import { createStart } from '@tanstack/react-start'
import { appErrorAdapter } from './server/app-error-adapter'
import { blankContext } from './server/blank-context'
import { csrf } from './server/csrf'
import { callStatus, curtain } from './server/curtain'
import { gate } from './server/gate'

export const startInstance = createStart(() => ({
  requestMiddleware: [callStatus, gate, csrf],
  functionMiddleware: [blankContext, curtain],
  serializationAdapters: [appErrorAdapter],
}))

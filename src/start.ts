import { createStart } from '@tanstack/react-start'
import { appErrorAdapter } from './server/app-error-adapter'
import { blankContext } from './server/blank-context'
import { csrf } from './server/csrf'
import { callStatus, curtain } from './server/curtain'

export const startInstance = createStart(() => ({
  requestMiddleware: [callStatus, csrf],
  functionMiddleware: [blankContext, curtain],
  serializationAdapters: [appErrorAdapter],
}))

import { AppError } from '@/lib/errors'

/** How the browser calls a server function. A connection that breaks is not our side's failure, and is called by its name. */
export const callServer: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init)
  } catch (cause) {
    // What was aborted on purpose stays an AbortError.
    throw cause instanceof TypeError ? new AppError('unavailable', { reason: 'offline', cause }) : cause
  }
}

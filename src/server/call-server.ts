import { AppError } from '@/lib/errors'
import { confirmHeader } from './confirm-header'

/**
 * How the browser calls a server function. A connection that breaks is not our side's failure, and is called by its name. What is
 * refused until the person has signed in again, or has shown that it is them, is asked for, and then called once more.
 */
export const callServer: typeof fetch = async (input, init) => {
  const answer = await call(input, init)
  if (answer.status !== 401 && !answer.headers.has(confirmHeader)) return answer
  const asking = await import('@/components/after-asking').catch(() => undefined)
  return asking ? await asking.afterAsking(answer, () => call(input, init)) : answer
}

const call: typeof fetch = async (input, init) => {
  try {
    return await fetch(input, init)
  } catch (cause) {
    // What was aborted on purpose stays an AbortError.
    throw cause instanceof TypeError ? new AppError('unavailable', { reason: 'offline', cause }) : cause
  }
}

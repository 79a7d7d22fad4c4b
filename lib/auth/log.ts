import { describeError, log } from '../log'
import { outcomeOfRequest } from './outcome'

type Level = 'debug' | 'info' | 'warn' | 'error'

/** An address that a caller asked to be sent to: their words, refused, and no error of ours. */
const refusal = /^Invalid \w*(origin|URL)\b/i

/** What Better Auth has to say, in our log. Its warnings are wrong passwords; its `info` names e-mail addresses. */
export const authLog = {
  level: 'warn',
  log: (level: Level, message: string, ...details: unknown[]) => {
    const errors = details.filter((detail) => detail instanceof Error)
    const outcome = outcomeOfRequest.getStore()
    if (outcome && level === 'error') outcome.error ??= errors[0]
    const causes = errors.map((error) => describeError(error))
    log[level === 'warn' || refusal.test(message) ? 'debug' : level](
      { causes: causes.length > 0 ? causes : undefined },
      `auth: ${message}`,
    )
  },
} as const

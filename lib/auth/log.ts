import { describeError, log } from '../log'

type Level = 'debug' | 'info' | 'warn' | 'error'

/** An address that a caller asked to be sent to: their words, refused, and no error of ours. */
const refusal = /^Invalid \w*(origin|URL)\b/i

/** What Better Auth has to say, in our log. Its warnings are wrong passwords; its `info` names e-mail addresses. */
export const authLog = {
  level: 'warn',
  log: (level: Level, message: string, ...details: unknown[]) => {
    const causes = details.filter((detail) => detail instanceof Error).map((error) => describeError(error))
    log[level === 'warn' || refusal.test(message) ? 'debug' : level](
      { causes: causes.length > 0 ? causes : undefined },
      `auth: ${message}`,
    )
  },
} as const

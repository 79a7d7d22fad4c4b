import { describeError, log } from '../log'

/** What Better Auth has to say, in our log. Its `info` names e-mail addresses and stays out. */
export const authLog = {
  level: 'warn',
  log: (level: 'debug' | 'info' | 'warn' | 'error', message: string, ...details: unknown[]) => {
    const causes = details.filter((detail) => detail instanceof Error).map((error) => describeError(error))
    log[level]({ causes: causes.length > 0 ? causes : undefined }, `auth: ${message}`)
  },
} as const

import { onStatement } from '@refactkit/tenancy'
import { log } from './log'

/** Longer than somebody waits without noticing. */
const noticed = 500

/**
 * Logs the statements of organizations that take long: what was asked, and of whom; never a value.
 *
 * @param to where; the log of the application
 * @param slowMs from how many milliseconds on
 * @returns ends it
 * @example logSlowStatements() // once, where the server or the worker begins
 */
export const logSlowStatements = (to: Pick<typeof log, 'warn'> = log, slowMs = noticed): (() => void) =>
  onStatement({
    end: (_, { organizationId, userId, durationMs, rows, errorCode, text }) => {
      if (durationMs < slowMs) return
      const whose = { organization: organizationId, person: userId }
      to.warn({ ...whose, ms: Math.round(durationMs), rows, code: errorCode, text }, 'slow statement')
    },
  })

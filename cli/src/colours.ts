import picocolors from 'picocolors'

const { NO_COLOR, FORCE_COLOR, TERM } = process.env
const terminal = Boolean(process.stdout.isTTY && process.stderr.isTTY) && TERM !== 'dumb'

/** Whether colours are written: only where both streams end at a terminal, so that no file and no pipe gets any. */
export const isColourful = !NO_COLOR && (FORCE_COLOR ? !['0', 'false'].includes(FORCE_COLOR) : terminal)

/**
 * The colours of every command; plain text where nobody sees them. `picocolors` itself would also colour what is piped
 * on Windows and in a CI.
 *
 * @example console.log(pc.green('✓'))
 */
export const pc = picocolors.createColors(isColourful)

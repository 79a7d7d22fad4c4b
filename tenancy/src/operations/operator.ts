import { hostname, userInfo } from 'node:os'

/** Who is at work, for the record: `REFACTKIT_OPERATOR`, or the user and the name of this machine. */
export function operator(): string {
  const named = process.env.REFACTKIT_OPERATOR?.trim()
  if (named) return named.slice(0, 200)
  return `${userName()}@${hostname()}`.slice(0, 200)
}

/** In a container a process may run as a number that has no name. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return String(process.getuid?.() ?? 'somebody')
  }
}

import { mkdirSync } from 'node:fs'
import { CommandError } from '../command-error'

const folder = '/var/lib/refactkit'

/**
 * A folder of the system for what PostgreSQL must reach when root's project is closed to every other user.
 *
 * @throws CommandError when it cannot be made
 * @example join(shelter(), 'postgresql-linux-x64')
 */
export function shelter(): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    return folder
  } catch (cause) {
    throw new CommandError(
      'PostgreSQL refuses to run as root, the unprivileged user it would run as cannot enter this project, and ' +
        `${folder} cannot be made. Move the project out of the closed folder, or set DATABASE_URL.`,
      1,
      { cause },
    )
  }
}

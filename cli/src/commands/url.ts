import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { homeOf } from '../embedded/home'
import { keepEmbedded } from '../embedded/open'
import { inSession } from '../session'
import { chosen } from '../words'

const roles = ['admin', 'owner', 'app', 'auth', 'jobs'] as const

export default defineCommand({
  name: 'url',
  description: 'Print the connection string of the database in use',
  examples: [
    'psql "$(refactkit url)"            # as the administrator',
    'psql "$(refactkit url app)"        # as the login of tenant queries',
    'psql "$(refactkit url auth)"       # as the login of people and organizations',
    'psql "$(refactkit url jobs)"       # as the login of the worker',
    'psql "$(refactkit url owner)"      # as the role that owns the tables',
  ],
  args: {
    role: { type: 'positional', required: false, default: 'admin', description: roles.join(', ') },
    hold: {
      type: 'string',
      description: 'Keep the embedded server for this process and not until refactkit down',
    },
  },
  words: { role: roles },
  withoutJson: 'it prints one string and nothing else',
  run: async ({ args: { role: word, hold } }) => {
    const role = chosen('url', word, roles)
    const pid = hold === undefined ? undefined : Number(hold)
    if (pid !== undefined && !(pid > 0))
      throw new CommandError(`--hold takes a process id, not “${hold}”.`, 2)
    await inSession({}, async ({ root, url, secret, embedded }) => {
      if (embedded) await keepEmbedded(homeOf(root), pid)
      if (role === 'admin') return console.log(url)
      // Loaded where it is needed: for the administrator, whom scripts ask for most, it would take longer than the rest.
      const [{ loginUrls, ownerUrl }, { ensureRoles }] = await Promise.all([
        import('@refactkit/tenancy'),
        import('../roles'),
      ])
      // A database that is not this project's own is changed by push and guard alone, or on behalf of drizzle-kit.
      if (embedded || pid !== undefined) await ensureRoles(url, secret)
      console.log({ owner: ownerUrl(url), ...loginUrls(url, secret) }[role])
    })
  },
})

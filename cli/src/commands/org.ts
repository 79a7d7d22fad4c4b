import { administrationOf } from '../administration'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { bringIn, clone, remove, takeOut } from '../org-actions'
import { withPortability } from '../portability'
import { showPortability } from '../portability-progress'
import { inSession } from '../session'
import { chosen } from '../words'

const actions = { export: takeOut, import: bringIn, restore: bringIn, clone, delete: remove }
const known = ['export', 'import', 'clone', 'delete', 'restore'] as const

export default defineCommand({
  name: 'org',
  description: 'Take one organization out as a file, bring it in, clone, delete or restore it',
  examples: [
    'refactkit org export acme -o acme.zip           # rows, files and people, in one archive',
    'refactkit org import acme.zip --plan            # what it would do, and what speaks against it',
    'refactkit org import acme.zip --slug acme-2 --owner ada@example.com',
    'refactkit org clone acme --slug acme-test',
    'refactkit org delete acme                       # asks for its name; writes acme.deleted.json',
    'refactkit org restore acme.zip                  # one that was deleted, from its archive',
  ],
  args: {
    action: { type: 'positional', required: true, description: known.join(', ') },
    what: { type: 'positional', required: true, description: 'The slug of the organization, or the archive' },
    output: { type: 'string', alias: 'o', description: 'export: the file; it must not exist' },
    slug: { type: 'string', description: 'import, restore, clone: the slug it gets' },
    owner: { type: 'string', description: 'import: the address of the account that is to own it' },
    plan: { type: 'boolean', description: 'import, restore: say what would be done, and do nothing' },
    confirm: { type: 'string', description: 'delete: the slug again, where nobody can be asked' },
    certificate: { type: 'string', description: 'delete: where to write what was there (SLUG.deleted.json)' },
    json: {
      type: 'boolean',
      description:
        'export: { organization, file, rows, files, bytes, omitted }; import: { organization, imported, plan, rows, files, lost }; delete: the certificate { organization, tables, files, members, … }',
    },
  },
  words: { action: known },
  exitCodes: { 1: 'Not done, or something speaks against it; the reasons are printed' },
  run: ({ args }) => {
    const action = chosen('org', args.action, known)
    return inSession({}, (session) =>
      withPortability(session, async (portability) => {
        const shown = showPortability(process.stderr)
        const { onInterrupt } = session
        const administration = administrationOf(session.url)
        const result = await actions[action]({
          action,
          args,
          portability,
          administration,
          onInterrupt,
          ...shown,
        }).finally(shown.clear)
        if (args.json) console.log(JSON.stringify(result.json, undefined, 2))
        else console.log(result.lines.join('\n'))
        if (result.refused) throw new CommandError(`Nothing was done: ${result.refused}`)
      }),
    )
  },
})

import { pc } from '../colours'
import { defineCommand } from '../command'
import { write } from '../generator/changes'
import { planRemoval } from '../generator/remove'
import { enterProject } from '../project'

export default defineCommand({
  name: 'remove',
  description: 'Take a feature out whole: its files, and its lines in the files that all share',
  examples: [
    'refactkit remove invoice',
    'refactkit remove gallery',
    'refactkit remove invoice --plan       # says what would go',
  ],
  args: {
    feature: {
      type: 'positional',
      description: 'A resource that was added, the gallery, or the notifications',
      required: true,
    },
    plan: { type: 'boolean', description: 'Say what would be changed, and change nothing' },
    json: {
      type: 'boolean',
      description: '{ deleted: [path], changed: [path], tables: [name], tests: [path] }',
    },
  },
  run: async ({ args }) => {
    const root = enterProject()
    const { changes, tables, tests } = await planRemoval(root, args.feature)
    if (!args.plan) write(root, changes)
    const deleted = [...changes].filter(([, text]) => text === undefined).map(([path]) => path)
    const changed = [...changes.keys()].filter((path) => !deleted.includes(path))
    if (args.json) return console.log(JSON.stringify({ deleted, changed, tables, tests }, null, 2))
    const [done, took] = args.plan ? ['Would delete', 'take'] : ['Deleted', 'took']
    console.log(
      `${pc.green('✓')} ${done} ${deleted.length} files and ${took} its lines out of ${changed.length}:`,
    )
    for (const path of deleted) console.log(pc.dim(`  - ${path}`))
    for (const path of changed) console.log(pc.dim(`  ~ ${path}`))
    if (tests.length > 0)
      console.log(
        `${pc.yellow('!')} ${tests.length} of them are tests that use the ${args.feature}. Those of the guarantee stay, and have its tables to themselves.`,
      )
    if (args.plan) return
    console.log(
      `\nNext: ${pc.cyan('npx refactkit push')} drops ${tables.join(', ')} and asks before; ${pc.cyan('npm run check')} and ${pc.cyan('npm run matrix')} look at the rest.`,
    )
  },
})

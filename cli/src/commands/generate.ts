import { relative } from 'node:path'
import { databaseName, roleNames } from '@refactkit/tenancy'
import { attachPolicies, generateMigration, lastSnapshot, writeMigrations } from '@refactkit/tenancy/admin'
import { loadApplication } from '../application'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { migrationsFolder } from '../migrations'
import { answerOptions, answersOf, unanswered } from '../plan/answers'
import { ask, isInteractive } from '../plan/ask'
import { describePlan, describeRisks } from '../plan/print-plan'
import { enterProject } from '../project'

export default defineCommand({
  name: 'generate',
  description: 'Write the next migration: what the schema changed, with its guard',
  examples: [
    'refactkit generate --name add_invoice',
    'refactkit generate --rename invoice.due=invoice.due_at',
    'refactkit generate --concurrently --name find_invoice',
    'refactkit generate && git diff db/migrations && refactkit migrate',
  ],
  args: {
    name: {
      type: 'string',
      description: 'What stands behind the number in the name of the file',
      default: 'schema',
    },
    ...answerOptions,
    concurrently: {
      type: 'boolean',
      description:
        'Build new indexes of tables that are there without blocking anybody, in a file of their own',
    },
    json: {
      type: 'boolean',
      description: '{ file, files, changes, statements }; file, the first, is null where nothing changes',
    },
  },
  run: async ({ args }) => {
    if (!/^[a-z0-9_-]{1,60}$/.test(args.name))
      throw new CommandError('--name is of small letters, digits, _ and -, such as add_invoice.', 2)
    const root = enterProject()
    const { schema, tenancy } = await loadApplication(root)
    const database = databaseName(process.env.DATABASE_URL ?? 'postgres:///refactkit')
    attachPolicies(schema, tenancy, roleNames(database))
    const folder = migrationsFolder(root)
    const previous = lastSnapshot(folder)
    let answers = answersOf(args)
    const concurrently = args.concurrently === true
    const make = () => generateMigration({ schema, tenancy, previous, answers, concurrently })
    let made = await make()
    while (made.questions.length > 0) {
      const given = isInteractive() && !args.json ? await ask(made.questions, answers) : undefined
      if (!given) throw new CommandError(unanswered(made.questions))
      answers = given
      made = await make()
    }
    const { changes } = made
    const files = writeMigrations(folder, args.name, made).map((path) => relative(root, path))
    const statements = [...made.statements, ...made.apart]
    if (args.json)
      return console.log(JSON.stringify({ file: files[0] ?? null, files, changes, statements }, null, 2))
    if (files.length === 0) return console.log('Nothing to change: the migrations lead to the schema.')
    console.log(
      [describePlan(changes, { whole: false }), describeRisks(changes)].filter(Boolean).join('\n\n'),
    )
    console.log(
      `${pc.green('✓')} ${files.join(', ')}. Read ${files.length > 1 ? 'them' : 'it'}, then: npx refactkit migrate`,
    )
  },
})

import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { counted } from '../counted'
import { planAddition } from '../generator/add'
import { write } from '../generator/changes'
import { fieldTypes } from '../generator/fields'
import { enterProject } from '../project'
import { isTranslation, wordsFolder } from '../words/locales'

export default defineCommand({
  name: 'add',
  description: 'Write a resource: table, functions, pages, tests; or add a field to one',
  examples: [
    'refactkit add resource customer --fields "name:text! unique, email:email?"',
    'refactkit add resource invoice --fields "number:text!, customer:ref(customer), total:money(EUR), due:date?"',
    'refactkit add resource invoice --fields "reference:text?"   # a field more; what you edited stays',
  ],
  args: {
    what: { type: 'positional', description: '“resource”', required: true },
    name: {
      type: 'positional',
      description: 'One of them, in the singular: invoice, line-item',
      required: true,
    },
    fields: {
      type: 'string',
      description: `name:type, required unless it ends in ?, and unique if it says so. Types: ${fieldTypes.join(', ')}`,
    },
    plural: { type: 'string', description: 'Several of them, where English does not add an s' },
    icon: { type: 'string', description: 'Its icon in the sidebar, by its name at lucide.dev' },
    plan: { type: 'boolean', description: 'Say what would be written, and write nothing' },
    json: { type: 'boolean', description: '{ resource, written: [path], leftOut: [path] }' },
  },
  words: { what: ['resource'] },
  run: async ({ args }) => {
    if (args.what !== 'resource')
      throw new CommandError(`Only a resource can be added, not “${args.what}”.`, 2)
    if (!args.fields) throw new CommandError(`Say what it consists of: --fields "name:text!, due:date?".`, 2)
    const root = enterProject()
    const { name, fields, plural, icon } = args
    const { changes, resource, isKnown, leftOut } = await planAddition(root, { name, fields, plural, icon })
    if (!args.plan) write(root, changes)
    const written = [...changes.keys()]
    if (args.json)
      return console.log(JSON.stringify({ resource: resource.name.kebab, written, leftOut }, null, 2))
    const done = args.plan ? 'Would write' : 'Wrote'
    console.log(`${pc.green('✓')} ${done} ${written.length} files of ${resource.plural.words}:`)
    for (const path of written) console.log(pc.dim(`  ${path}`))
    for (const path of leftOut) console.log(`${pc.yellow('!')} ${path} was deleted and stays so.`)
    const { kebab } = resource.name
    const unsaid = written.filter((path) => path.endsWith(`/${kebab}.ts`) && isTranslation(path))
    if (unsaid.length > 0)
      console.log(
        `${pc.yellow('!')} ${counted(unsaid.length, 'language says', 'languages say')} it in English until somebody translates ${wordsFolder}/*/${kebab}.ts, and its lines in the app.ts and audit.ts beside it.`,
      )
    if (args.plan) return
    console.log(
      `\nNext: ${pc.cyan('npx refactkit push')} makes ${isKnown ? 'the columns' : 'the table'}, ${pc.cyan('npm run check')} looks at the code, ${pc.cyan('npm run matrix')} calls it as everybody.`,
    )
  },
})

import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { enterProject } from '../project'
import { localesOf } from '../words/locales'
import { unsaidIn } from '../words/unsaid'

export default defineCommand({
  name: 'words',
  description: 'Say which words of a language are missing, or still as in English',
  examples: ['refactkit words', 'refactkit words de', 'refactkit words --json'],
  args: {
    language: { type: 'positional', required: false, description: 'One of src/i18n; every one unless named' },
    json: { type: 'boolean', description: '{ de: { missing: [file: key], same: [file: key] } }' },
  },
  exitCodes: { 0: 'Every language says everything', 1: 'Something is missing, or as in English' },
  run: async ({ args }) => {
    const root = enterProject()
    const all = localesOf(root).filter((locale) => locale !== 'en')
    const { language } = args
    if (language && !all.includes(language))
      throw new CommandError(`There are no words in “${language}”: src/i18n has en, ${all.join(', ')}.`, 2)
    const found = await Promise.all(
      (language ? [language] : all).map(async (each) => [each, await unsaidIn(root, each)] as const),
    )
    if (args.json) console.log(JSON.stringify(Object.fromEntries(found), null, 2))
    else for (const [locale, { missing, same }] of found) console.log(describe(locale, missing, same))
    const open = found.filter(([, { missing, same }]) => missing.length + same.length > 0)
    if (open.length > 0)
      throw new CommandError(
        `Not everything is said in ${open.map(([locale]) => locale).join(', ')}. What is the same on purpose belongs into src/i18n/same-words.ts.`,
      )
    if (!args.json && found.length === 0)
      console.log(`${pc.green('✓')} There is English, and no other language.`)
  },
})

const describe = (locale: string, missing: readonly string[], same: readonly string[]): string =>
  [
    ...missing.map((each) => `${pc.red('✗')} ${each} is missing`),
    ...same.map((each) => `${pc.yellow('!')} ${each} is as in English`),
    missing.length + same.length === 0
      ? `${pc.green('✓')} ${locale} says everything.`
      : `  ${locale}: ${missing.length} missing, ${same.length} as in English.`,
  ].join('\n')

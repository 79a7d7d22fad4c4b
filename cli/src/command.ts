import { stripVTControlCharacters } from 'node:util'
import { type ArgsDef, type CommandContext, defineCommand as define, renderUsage, runCommand } from 'citty'
import pc from 'picocolors'
import { CommandError } from './command-error'

/** A command of `refactkit`. */
export interface Command {
  readonly description: string
  /** Text for `--help`. */
  usage(): Promise<string>
  /** Runs it with what followed its name; rejects with a CommandError when that is not understood. */
  run(words: string[]): Promise<void>
}

interface Definition<Args extends ArgsDef> {
  readonly name: string
  readonly description: string
  /** How one would call it, one line each. */
  readonly examples: string[]
  readonly args?: Args
  run(context: CommandContext<Args>): Promise<void>
}

/**
 * Declares a command. Options it does not name are refused rather than passed over.
 *
 * @example export default defineCommand({ name: 'down', description: '…', examples: ['refactkit down'], run: async () => … })
 */
export function defineCommand<const Args extends ArgsDef>(definition: Definition<Args>): Command {
  const { name, description, examples, args, run } = definition
  const command = define<Args>({ meta: { name: `refactkit ${name}`, description }, args, run })
  return {
    description,
    usage: async () => {
      const usage = `${await renderUsage(command)}\n${pc.bold('EXAMPLES')}\n\n${examples.map((line) => `  ${line}`).join('\n')}\n`
      return pc.isColorSupported ? usage : stripVTControlCharacters(usage)
    },
    run: async (words) => {
      refuseUnknown(name, args ?? {}, words)
      await runCommand(command, { rawArgs: words })
    },
  }
}

function refuseUnknown(name: string, args: ArgsDef, words: string[]): void {
  const options = Object.keys(args).filter((key) => args[key]?.type !== 'positional')
  const places = Object.keys(args).length - options.length
  const wrong = words.find(
    (word) => word.startsWith('-') && !options.includes(word.replace(/^--?|=.*$/g, '')),
  )
  if (wrong) {
    const known = options.map((option) => `--${option}`).join(', ') || 'none'
    throw new CommandError(
      `refactkit ${name} has no option ${wrong}; it has ${known}. See refactkit ${name} --help.`,
      2,
    )
  }
  const valued = new Set(options.filter((key) => args[key]?.type === 'string').map((key) => `--${key}`))
  const positional = words.filter(
    (word, index) => !word.startsWith('-') && !valued.has(words[index - 1] ?? ''),
  )
  const surplus = positional[places]
  if (surplus)
    throw new CommandError(`refactkit ${name} does not take “${surplus}”. See refactkit ${name} --help.`, 2)
}

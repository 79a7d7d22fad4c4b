import { stripVTControlCharacters } from 'node:util'
import { type ArgsDef, type CommandContext, defineCommand as define, renderUsage, runCommand } from 'citty'
import { isColourful, pc } from './colours'
import { CommandError } from './command-error'
import { type Option, optionsOf, refuseUnknown } from './words'

/** A command of `refactkit`. */
export interface Command {
  readonly description: string
  /** How one would call it, one line each, perhaps with a remark behind `#`. */
  readonly examples: readonly string[]
  readonly options: readonly Option[]
  /** The words that may follow its name, place by place; an empty list where any word may. */
  readonly places: readonly (readonly string[])[]
  /** Why it has no `--json`, where it has none. */
  readonly withoutJson: string | undefined
  /** Whether it also works outside of a project. */
  readonly anywhere: boolean
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
  /** The words that a positional argument may be, by its name. */
  readonly words?: { readonly [Name in keyof Args]?: readonly string[] }
  /** Why it has no `--json`: every command whose result a program could want has one. */
  readonly withoutJson?: string
  /** What the exit codes 0 and 1 mean, where that is more than done and not done. */
  readonly exitCodes?: { readonly 0?: string; readonly 1?: string }
  /** Whether it also works outside of a project. */
  readonly anywhere?: boolean
  run(context: CommandContext<Args>): Promise<void> | void
}

const exitCodesOf = ({ exitCodes = {} }: Pick<Definition<ArgsDef>, 'exitCodes'>): string[] => [
  `0  ${exitCodes[0] ?? 'Done'}`,
  `1  ${exitCodes[1] ?? 'Not done; the reason is on the error stream'}`,
  '2  The command line was not understood',
]

const section = (title: string, lines: readonly string[]): string =>
  `${pc.bold(title)}\n\n${lines.map((line) => `  ${line}`).join('\n')}\n`

/**
 * Declares a command. Options it does not name are refused rather than passed over.
 *
 * @example export default defineCommand({ name: 'down', description: '…', examples: ['refactkit down'], run: async () => … })
 */
export function defineCommand<const Args extends ArgsDef>(definition: Definition<Args>): Command {
  const { name, description, examples, run, words } = definition
  const args: ArgsDef = definition.args ?? {}
  const command = define<Args>({
    meta: { name: `refactkit ${name}`, description },
    args: definition.args,
    run,
  })
  return {
    description,
    examples,
    options: optionsOf(args),
    places: Object.keys(args)
      .filter((each) => args[each]?.type === 'positional')
      .map((each) => words?.[each] ?? []),
    withoutJson: definition.withoutJson,
    anywhere: definition.anywhere ?? false,
    usage: async () => {
      const parts = [
        await renderUsage(command),
        section('EXAMPLES', examples),
        section('EXIT CODES', exitCodesOf(definition)),
      ]
      const usage = parts.join('\n').trimEnd()
      return isColourful ? usage : stripVTControlCharacters(usage)
    },
    run: async (typed) => {
      refuseUnknown(name, args, typed)
      await runCommand(command, { rawArgs: typed }).catch((error: unknown) => {
        throw error instanceof Error && error.name === 'CLIError' ? notUnderstood(name, error) : error
      })
    },
  }
}

/** What citty says of a word that is missing. */
const notUnderstood = (name: string, { message }: Error): CommandError =>
  new CommandError(`${stripVTControlCharacters(message)}. See refactkit ${name} --help.`, 2)

import type { NamedCommand } from '../registry'

/** What a shell offers behind the name of a command. */
export interface Offer {
  readonly name: string
  readonly description: string
  readonly options: readonly { flag: string; takesValue: boolean; description: string }[]
  /** The words of each place; an empty list where any word may stand. */
  readonly places: readonly (readonly string[])[]
}

/** What the commands offer to every shell; `--help` is theirs as well. */
export const offersOf = (commands: readonly NamedCommand[]): Offer[] => [
  ...commands.map(({ name, command: { description, options, places } }) => ({
    name,
    description,
    options: [
      ...options.map((option) => ({ ...option, flag: `--${option.name}` })),
      { flag: '--help', takesValue: false, description: 'Tell more about this command' },
    ],
    places,
  })),
  {
    name: 'help',
    description: 'Tell more about a command',
    options: [],
    places: [commands.map(({ name }) => name)],
  },
]

import type { Answers, Question } from '@refactkit/tenancy/admin'
import { CommandError } from '../command-error'

/** The options with which renames are answered. */
export const answerOptions = {
  rename: {
    type: 'string',
    description:
      'old=new, several with commas: a table (invoice=bill) or a column (invoice.due=invoice.due_at)',
  },
  drop: {
    type: 'string',
    description: 'What goes although something new came: invoice.due, several with commas',
  },
} as const

const list = (text: string | undefined): string[] =>
  (text ?? '').split(',').flatMap((word) => word.trim() || [])

/**
 * Reads what the command line says about names that went and came.
 *
 * @param args the values of `--rename` and `--drop`
 * @throws CommandError when one is not understood
 * @example answersOf({ rename: 'invoice.due=invoice.due_at' })
 */
export function answersOf({ rename, drop }: { rename?: string; drop?: string }): Answers {
  const renames = list(rename).map((pair) => {
    const [from = '', to = '', ...more] = pair.split('=')
    const [table, column] = from.split('.')
    // The column alone will do for the new name.
    const full = column !== undefined && !to.includes('.') ? `${table}.${to}` : to
    if (!from || !to || more.length > 0)
      throw new CommandError(`--rename takes old=new, such as invoice.due=invoice.due_at, not “${pair}”.`, 2)
    return [from, full] as const
  })
  return { renames: Object.fromEntries(renames), drops: list(drop) }
}

/** Both answers to a question, as one would give them on the command line. */
export const optionsFor = ({ missing, added }: Question): string[] => [
  ...added.map((name) => `--rename ${missing}=${name}`),
  `--drop ${missing}`,
]

/**
 * The questions as sentences with the options that answer them.
 *
 * @example throw new CommandError(unanswered(questions))
 */
export function unanswered(questions: readonly Question[]): string {
  const each = questions.map((question) => {
    const { kind, missing, added } = question
    const options = optionsFor(question).map((option) => `    ${option}`)
    return `  The ${kind} ${missing} is gone from the schema, and ${added.join(', ')} came.\n${options.join('\n')}`
  })
  return `Renamed, or dropped and new? That is not guessed, so nothing was changed. Say which:\n${each.join('\n')}`
}

import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** The end of somebody's account. */
export const accountRemoval = {
  description:
    'You are taken out of every organization, and everything about you is removed at once and for good. What you made in organizations stays there, as that of a former member.',
  open: 'Delete…',
  blocked: 'First, somebody else has to own these, or they have to be deleted:',
  others: (count: number) =>
    count === 0
      ? 'Nobody else is in it'
      : plural(count, { one: 'One other person is in it', other: '# other people are in it' }),
  transfer: 'Give it to somebody',
  transferNamed: (name: string) => `Give it to somebody: ${name}`,
  end: 'Delete it',
  endNamed: (name: string) => `Delete it: ${name}`,
  due: (day: string) => `Deleted; removed for good on ${day}. Your account can be deleted from then on.`,
  restore: 'Restore it instead',
  restoreNamed: (name: string) => `Restore it instead: ${name}`,
  askTitle: 'Delete your account?',
  askHelp: (email: string) => `Nothing of it can be brought back. Type “${email}” to go on.`,
  typed: 'Your e-mail address',
  differs: 'This is not your address.',
  keep: 'Keep it',
  act: 'Delete my account',
}

import { AppError } from '../errors'

/** From 0, which anybody guesses at once, to 4. */
export interface PasswordRating {
  score: number
  /** Too easy to be taken. */
  isWeak: boolean
}

/** A million tries find everything below it: what is on lists of stolen passwords, repetitions, rows of keys, years, one's own name. */
const weakestTaken = 2

/** Longer ones are rated by their beginning, so that none takes long. */
const longest = 64

/** So much is compared of what is known about an owner: each word makes a dictionary larger, and whoever asks chooses the words. */
const mostAbout = { texts: 6, letters: 128 }

/** Of the product, so that its name protects nobody. */
const ours = ['refactkit']

/** The lists weigh some megabytes in memory, and are read when the first password is chosen. */
let loading: Promise<(password: string, own: string[]) => number> | undefined

async function load() {
  const [{ ZxcvbnFactory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ])
  const rater = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs, maxLength: longest })
  return (password: string, own: string[]) => rater.check(password.slice(0, longest), own).score
}

/** How hard a password is to guess for who knows these words about its owner. */
export async function ratePassword(password: string, about: readonly string[] = []): Promise<PasswordRating> {
  loading ??= load()
  const rate = await loading
  const known = about.slice(0, mostAbout.texts).map((text) => text.slice(0, mostAbout.letters))
  const own = known.flatMap((text) => [text, ...text.split(/[\s@._+-]+/)]).filter(({ length }) => length > 2)
  const score = rate(password, [...ours, ...own])
  return { score, isWeak: score < weakestTaken }
}

/** Throws `invalid` for a password that is found in a million tries. */
export async function requireStrongPassword(password: string, about: readonly string[]): Promise<void> {
  if ((await ratePassword(password, about)).isWeak) throw new AppError('invalid', { reason: 'passwordWeak' })
}

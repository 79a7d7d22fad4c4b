import { createInterface } from 'node:readline/promises'
import type { Answers, Question } from '@refactkit/tenancy/admin'
import { pc } from '../colours'

/** Whether somebody is there who could answer. */
export const isInteractive = (): boolean =>
  process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI

/** One line from the terminal; empty when it is closed. Ctrl-C ends the command as everywhere else. */
async function line(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  terminal.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  try {
    const closed = new Promise<string>((resolve) => terminal.once('close', () => resolve('')))
    return (await Promise.race([terminal.question(question), closed])).trim()
  } finally {
    terminal.close()
  }
}

/**
 * Asks a question whose answer is no unless somebody says yes.
 *
 * @example if (await confirm('Go on?')) …
 */
export const confirm = async (question: string): Promise<boolean> =>
  /^y(es)?$/i.test(await line(`${pc.bold(question)} ${pc.dim('[y/N]')} `))

/** One answer to one question; nothing where none was given. */
async function choose({ kind, missing, added }: Question): Promise<string | undefined> {
  const choices = [
    ...added.map((name) => `renamed to ${pc.bold(name)}; its data stays`),
    `gone, with its data; ${added.join(', ')} ${added.length === 1 ? 'is' : 'are'} new`,
  ]
  console.log(`The ${kind} ${pc.bold(missing)} is not in the schema any more. It is`)
  for (const [index, choice] of choices.entries()) console.log(`  ${index + 1}  ${choice}`)
  const chosen = Number(
    await line(`${pc.bold('Which?')} ${pc.dim(`[1-${choices.length}, nothing to stop]`)} `),
  )
  return chosen === choices.length ? '' : added[chosen - 1]
}

/**
 * Asks a person what names that went and came mean.
 *
 * @param questions what to ask
 * @param before what has been answered already
 * @returns all answers; undefined when somebody would rather stop
 * @example const answers = await ask(result.questions, { renames: {}, drops: [] })
 */
export async function ask(questions: readonly Question[], before: Answers): Promise<Answers | undefined> {
  const renames: Record<string, string> = { ...before.renames }
  const drops = [...before.drops]
  for (const question of questions) {
    const free = question.added.filter((name) => !Object.values(renames).includes(name))
    // What all new names are taken from can only be gone.
    const chosen = free.length === 0 ? '' : await choose({ ...question, added: free })
    if (chosen === undefined) return undefined
    if (chosen === '') drops.push(question.missing)
    else renames[question.missing] = chosen
  }
  return { renames, drops }
}

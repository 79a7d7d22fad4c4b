import { readFileSync } from 'node:fs'
import pc from 'picocolors'
import type { Command } from './command'
import { CommandError } from './command-error'
import { sentenceFor } from './sentences'

const commands: Record<string, () => Promise<{ default: Command }>> = {
  dev: () => import('./commands/dev'),
  start: () => import('./commands/start'),
  seed: () => import('./commands/seed'),
  push: () => import('./commands/push'),
  check: () => import('./commands/check'),
  guard: () => import('./commands/guard'),
  prove: () => import('./commands/prove'),
  up: () => import('./commands/up'),
  down: () => import('./commands/down'),
  url: () => import('./commands/url'),
  operations: () => import('./commands/operations'),
  mailbox: () => import('./commands/mailbox'),
  worker: () => import('./commands/worker'),
  jobs: () => import('./commands/jobs'),
}

try {
  await main(process.argv.slice(2))
} catch (error) {
  console.error(`${pc.red('✗')} ${sentenceFor(error)}`)
  if (process.env.DEBUG) console.error(error)
  process.exitCode = error instanceof CommandError ? error.exitCode : 1
}

async function main([name = '--help', ...words]: string[]): Promise<void> {
  if (['--help', '-h', 'help'].includes(name)) {
    const load = words[0] ? commands[words[0]] : undefined
    return console.log(load ? await (await load()).default.usage() : await overview())
  }
  if (['--version', '-v'].includes(name)) return console.log(version())
  const load = commands[name]
  if (!load) throw unknown(name)
  const { default: command } = await load()
  if (words.includes('--help') || words.includes('-h')) return console.log(await command.usage())
  await command.run(words)
}

async function overview(): Promise<string> {
  const lines = Object.entries(commands).map(async ([name, load]) => {
    const { default: command } = await load()
    return `  ${pc.cyan(name.padEnd(10))} ${command.description}`
  })
  return [
    `${pc.bold('refactkit')} ${version()}`,
    '',
    ...(await Promise.all(lines)),
    '',
    `  ${pc.dim('refactkit <command> --help tells more. NO_COLOR turns colours off, DEBUG=1 shows where an error came from.')}`,
  ].join('\n')
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { version }: { version: string } = JSON.parse(text)
  return version
}

function unknown(name: string): CommandError {
  const near = Object.keys(commands).find((known) => known.startsWith(name) || name.startsWith(known))
  const hint = near ? `Did you mean ${near}?` : `There are ${Object.keys(commands).join(', ')}.`
  return new CommandError(`refactkit has no command “${name}”. ${hint}`, 2)
}

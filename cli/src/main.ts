import { readFileSync } from 'node:fs'
import { pc } from './colours'
import type { Command } from './command'
import { CommandError } from './command-error'
import { errorCode } from './error-code'
import { nearest } from './nearest'
import { commands, loadCommands } from './registry'
import { sentenceFor } from './sentences'

// A reader that has seen enough, as in `refactkit check | head`, ends no command half way.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (errorCode(error) !== 'EPIPE') throw error
  })
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
    const [about] = words
    return console.log(about ? await (await load(about)).usage() : await overview())
  }
  if (['--version', '-v'].includes(name)) return console.log(version())
  const command = await load(name)
  if (words.includes('--help') || words.includes('-h')) return console.log(await command.usage())
  await command.run(words)
}

async function load(name: string): Promise<Command> {
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (found) return (await found()).default
  const near = nearest(name, Object.keys(commands))
  const hint = near ? `Did you mean ${near}?` : `There are ${Object.keys(commands).join(', ')}.`
  throw new CommandError(`refactkit has no command “${name}”. ${hint}`, 2)
}

async function overview(): Promise<string> {
  const all = await loadCommands()
  const width = Math.max(...all.map(({ name }) => name.length))
  return [
    `${pc.bold('refactkit')} ${version()}`,
    '',
    ...all.map(({ name, command }) => `  ${pc.cyan(name.padEnd(width))}  ${command.description}`),
    '',
    `  ${pc.dim('refactkit <command> --help tells more. NO_COLOR turns colours off, DEBUG=1 shows where an error came from.')}`,
  ].join('\n')
}

function version(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8')
  const { version }: { version: string } = JSON.parse(text)
  return version
}

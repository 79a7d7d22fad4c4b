import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { CommandError } from '../command-error'
import { bash } from '../completion/bash'
import { offersOf } from '../completion/describe'
import { fish } from '../completion/fish'
import { powershell } from '../completion/powershell'
import { zsh } from '../completion/zsh'
import { run } from '../fixture/run'
import { nearest } from '../nearest'
import { progressLine } from '../progress'
import { commands, loadCommands } from '../registry'

const all = await loadCommands()
const source = join(import.meta.dirname, '..')
const elsewhere = process.cwd()

// No project is around the root of the disk, so nothing is started, and what looks for one says so.
beforeAll(() => process.chdir('/'))
afterAll(() => process.chdir(elsewhere))

/** The words behind the command's name in an example that calls it. */
function wordsOf(name: string, example: string): string[] | undefined {
  const [, line] = new RegExp(`refactkit ${name}(?![\\w-])(.*)$`).exec(example) ?? []
  const own = line?.replace(/\)".*|\s#.*|\s*(?:\||>|&&).*/, '')
  return (
    own?.match(/"[^"]*"|'[^']*'|\S+/g)?.map((word) => word.replace(/^["']|["']$/g, '')) ??
    (own === '' ? [] : undefined)
  )
}

/** What a command says when it refuses to run. */
async function refusal(work: Promise<void>): Promise<CommandError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof CommandError))
    throw new Error('It was not refused with a sentence', { cause: error })
  return error
}

test('every file of commands/ is a command that can be called', () => {
  const files = readdirSync(join(source, 'commands')).filter((file) => !file.endsWith('.test.ts'))
  expect(Object.keys(commands).sort()).toEqual(files.map((file) => file.replace('.ts', '')).sort())
})

describe.each(all)('$name', ({ name, command }) => {
  test('--help says what it does, every option, an example and the exit codes, without colours', async () => {
    const usage = await command.usage()
    expect(command.description).toMatch(/^[A-Z].{10,90}[^.]$/)
    expect(usage).toContain(command.description)
    expect(usage).toMatch(
      /USAGE[\s\S]*EXAMPLES[\s\S]*EXIT CODES[\s\S]*\b0 {2}\S[\s\S]*\b1 {2}\S[\s\S]*\b2 {2}\S/,
    )
    expect(usage).not.toContain('\x1b')
    for (const option of command.options) {
      expect(usage).toContain(`--${option.name}`)
      expect(option.description, `--${option.name}`).toMatch(/^\S.{5,}/)
    }
  })

  test('offers its result as JSON, or says why there is none', () => {
    const json = command.options.find((option) => option.name === 'json')
    expect(Boolean(json), 'either --json or withoutJson').toBe(command.withoutJson === undefined)
    if (json) expect(json.description, 'the shape of what it prints').toMatch(/[{[].*[}\]]/)
  })

  test('its examples are understood, and it looks for the project around the folder it is called in', async () => {
    const examples = command.examples.filter((example) => example.includes(`refactkit ${name}`))
    const written = examples.flatMap((example) => [wordsOf(name, example) ?? []])
    if (command.anywhere) return expect(written.length).toBeGreaterThan(0)
    for (const words of written.length > 0 ? written : [[]]) {
      const { message, exitCode } = await refusal(command.run(words))
      expect({ message, exitCode }, words.join(' ')).toEqual({
        message: expect.stringContaining('is a RefactKit project'),
        exitCode: 1,
      })
    }
  })

  test('a mistake in its words is named, and answered with 2', async () => {
    const mistakes = [
      ['--manners'],
      [...command.places.map((words) => words[0] ?? 'word'), 'surplus'],
      ...command.options.filter(({ takesValue }) => takesValue).map((option) => [`--${option.name}`]),
    ]
    for (const words of mistakes) {
      const { message, exitCode } = await refusal(command.run(words))
      expect({ message, exitCode }).toEqual({
        message: expect.stringContaining(words.at(-1) ?? ''),
        exitCode: 2,
      })
      expect(message).toContain(`refactkit ${name} --help`)
    }
    for (const option of command.options.filter((each) => each.name.length > 4)) {
      const { message } = await refusal(command.run([`--${option.name.slice(0, -1)}x`]))
      expect(message).toContain(`Did you mean --${option.name}?`)
    }
  })
})

test('a word that nobody knows is answered with the nearest that somebody does', async () => {
  expect(nearest('psuh', Object.keys(commands))).toBe('push')
  expect(nearest('work', Object.keys(commands))).toBe('worker')
  expect(nearest('xyzzy', Object.keys(commands))).toBeUndefined()
  const { stdout, stderr, code } = await run('/', ['help', 'chekc'])
  expect({ stdout, stderr, code }).toEqual({
    stdout: '',
    stderr: '✗ refactkit has no command “chekc”. Did you mean check?\n',
    code: 2,
  })
})

test('colours are written to a terminal alone, unless they are asked for, and never against NO_COLOR', async () => {
  const red = '\x1b[31m'
  const said = async (env: NodeJS.ProcessEnv) => (await run('/', ['psuh'], env)).stderr
  expect(await said({ CI: 'true' })).not.toContain('\x1b')
  expect(await said({ FORCE_COLOR: '1' })).toContain(red)
  expect(await said({ FORCE_COLOR: '1', NO_COLOR: '1' })).not.toContain('\x1b')
})

test('progress is shown on a terminal and nowhere else', () => {
  const write = vi.fn(() => true)
  const piped = progressLine({ isTTY: false, columns: 80, write })
  piped.show('half')
  piped.clear()
  expect(write).not.toHaveBeenCalled()
  const shown = progressLine({ isTTY: true, columns: 80, write })
  shown.show('half')
  expect(write).toHaveBeenCalledWith(expect.stringContaining('half'))
})

test('no command colours, moves the cursor or asks for the working directory by itself', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const using = (pattern: RegExp) =>
    files.filter((file) => pattern.test(readFileSync(join(source, file), 'utf8'))).sort()
  expect(using(/from 'picocolors'/)).toEqual(['colours.ts'])
  const ofTerminals = using(/\\x1b|\\u001b|\\r(?!\?|\\n)/i).filter(
    (file) => !file.startsWith('studio/browser/'),
  )
  expect(ofTerminals).toEqual(['progress.ts'])
  expect(using(/^(?! \*).*process\.cwd\(\)/m)).toEqual(['database.ts', 'project.ts'])
})

const offers = offersOf(all)

test.each(Object.entries({ bash, zsh, fish, powershell }))(
  'the completion of %s knows every command, option and word',
  (_, script) => {
    const text = script(offers)
    for (const { name, options, places } of offers) {
      const words = [name, ...options.map(({ flag }) => flag.slice(2)), ...places.flat()]
      for (const word of words) expect(text).toContain(word)
    }
  },
)

test('bash completes a command, its options and its words', () => {
  const complete = (...line: string[]) => {
    const words = line.map((word) => `'${word}'`).join(' ')
    const call = `COMP_WORDS=(${words}); COMP_CWORD=${line.length - 1}; _refactkit; echo "\${COMPREPLY[*]}"`
    return execFileSync('bash', ['-c', `${bash(offers)}\n${call}`], { encoding: 'utf8' }).trim()
  }
  expect(complete('refactkit', 'comp')).toBe('completion')
  expect(complete('refactkit', 'push', '--acc')).toBe('--accept-data-loss')
  expect(complete('refactkit', 'url', 'a')).toBe('admin app auth')
  expect(complete('refactkit', 'help', 'work')).toBe('worker')
})

import { spawnSync } from 'node:child_process'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { copyProject } from './harness/copy-project'
import { type Mutant, mutants } from './mutants'

function run(cwd: string, command: string, args: string[]): string {
  const env = {
    ...process.env,
    NO_COLOR: '1',
    REFACTKIT_DATA: join(process.cwd(), '.data'),
  }
  const { stdout, stderr, status } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 600_000,
  })
  return status === 0 ? '' : stdout + stderr
}

/** Takes the protection away in a copy of the project and returns what turned red there. */
async function redWithout({ file, find, replace, test, needsBuild }: Mutant): Promise<string> {
  const copy = copyProject(process.cwd())
  try {
    const path = join(copy, file)
    const text = await readFile(path, 'utf8')
    if (!text.includes(find)) throw new Error(`${file} no longer reads ${find}`)
    await writeFile(path, text.replace(find, replace))
    if (needsBuild) {
      const failed = run(copy, join(copy, 'node_modules/.bin/vite'), ['build'])
      if (failed) return failed
    }
    const project = /^tests\/(access|built)\//.exec(test)?.[1] ?? 'database'
    return run(copy, join(copy, 'node_modules/.bin/vitest'), ['run', `--project=${project}`, test])
  } finally {
    await rm(copy, { recursive: true, force: true })
  }
}

const wanted = process.argv[2]
let surviving = 0
for (const mutant of mutants.filter(({ name }) => !wanted || name.includes(wanted))) {
  const red = await redWithout(mutant)
  const killed = red.includes(mutant.red)
  if (!killed) surviving++
  console.log(`${killed ? 'red  ' : 'ALIVE'} without ${mutant.name}: ${mutant.red}`)
  if (!killed) console.log(red.slice(-3000))
}
console.log(`${mutants.length - surviving} red, ${surviving} alive`)
process.exitCode = surviving === 0 ? 0 : 1

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** What a command of `refactkit` answered. */
export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** With the tables that `refactkit remove` has left to the tests. */
const ownSchema = 'tests/harness/schema.ts'

/** Runs `npx refactkit …` with this environment, in a process of its own. */
export async function refactkit(words: string[], environment: NodeJS.ProcessEnv): Promise<Answer> {
  const schema = existsSync(ownSchema) ? { REFACTKIT_SCHEMA: ownSchema } : {}
  const env = { ...process.env, NODE_ENV: 'development', NO_COLOR: '1', ...schema, ...environment }
  try {
    const { stdout, stderr } = await execute(process.execPath, ['cli/bin/refactkit.mjs', ...words], { env })
    return { code: 0, out: stdout, err: stderr }
  } catch (error) {
    // What execFile rejects with when the command has ended badly.
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, out: stdout, err: stderr }
  }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { makeProject } from '../fixture/project'
import { eventually, type Outcome, run } from '../fixture/run'
import { watchRules } from './watch-rules'

const project = makeProject()
afterAll(() => project.remove())

test('a file that is saved with a mistake is named, and nothing is said once it is mended', async () => {
  const folder = join(project.root, 'src', 'server')
  mkdirSync(folder, { recursive: true })
  const said: Outcome[] = []
  const unwatch = watchRules(project.root, async (...words) => said.push(await run(project.root, words)))
  const save = (text: string) => writeFileSync(join(folder, 'thing-fns.ts'), text)
  save(
    `import { createServerFn } from '@tanstack/react-start'\nexport const f = createServerFn().handler(() => 1)\n`,
  )
  const [wrong] = await eventually(() => (said.length > 0 ? said : undefined))
  expect(wrong?.stdout).toContain('src/server/thing-fns.ts: f')
  expect(wrong?.stdout).toContain('names no link')
  expect(wrong?.code).toBe(1)
  save('export const f = 1\n')
  const [, right] = await eventually(() => (said.length > 1 ? said : undefined))
  expect(right?.stdout).not.toContain('thing-fns')
  expect(right?.code).toBe(0)
  unwatch()
}, 120_000)

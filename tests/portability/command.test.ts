import { existsSync, readFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Readable } from 'node:stream'
import { within } from '@refactkit/tenancy'
import { beforeAll, expect, test } from 'vitest'
import { run } from '../../cli/src/fixture/run'
import { env } from '../../lib/env'
import { organizationFiles } from '../../lib/portability/files'
import { testSecret } from '../harness/secret'
import { makeTenant } from '../harness/world'

const folder = resolve(env.REFACTKIT_DATA, 'archives')
const at = (name: string) => join(folder, name)

/** The command as somebody types it, on this file's own database. */
async function org(...words: string[]) {
  const { APP_DATABASE_URL, AUTH_DATABASE_URL, TEST_ADMIN_URL: DATABASE_URL } = process.env
  const outcome = await run(process.cwd(), ['org', ...words], {
    APP_DATABASE_URL,
    AUTH_DATABASE_URL,
    DATABASE_URL,
    BETTER_AUTH_SECRET: testSecret,
    REFACTKIT_DATA: env.REFACTKIT_DATA,
  })
  expect(outcome.stderr).not.toMatch(/^\s+at /m)
  return outcome
}

async function json(...words: string[]) {
  const { code, stdout, stderr } = await org(...words, '--json')
  expect(stdout, stderr).not.toBe('')
  return { code, answer: JSON.parse(stdout) }
}

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  const { id, imageId } = await makeTenant('acme')
  const contents = Readable.from([Buffer.from('a picture')])
  await within(id, () => organizationFiles.put(`gallery/${imageId}/original`, contents))
})

test('an organization leaves as a file, is deleted by its name, and comes back whole', async () => {
  expect(await json('export', 'acme', '-o', at('acme.zip'))).toMatchObject({
    code: 0,
    answer: { organization: 'acme', rows: { gallery_image: 1 }, files: 1 },
  })
  expect(existsSync(at('acme.zip.part'))).toBe(false)
  expect(await org('export', 'initech', '-o', at('initech.zip'))).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no organization “initech”'),
  })
  expect(existsSync(at('initech.zip')) || existsSync(at('initech.zip.part'))).toBe(false)
  expect(await json('import', at('acme.zip'))).toMatchObject({
    code: 1,
    answer: { imported: false, plan: { conflicts: [expect.stringContaining('--slug')] } },
  })

  const certificate = ['--certificate', at('acme.json')]
  expect(await org('delete', 'acme', ...certificate)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--confirm acme'),
  })
  const deleted = await json('delete', 'acme', '--confirm', 'acme', ...certificate)
  expect(deleted).toMatchObject({ code: 0, answer: { organization: { slug: 'acme' }, files: 1 } })
  expect(JSON.parse(readFileSync(at('acme.json'), 'utf8'))).toEqual(deleted.answer)

  const { code, stdout } = await org('restore', at('acme.zip'))
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: '✓ acme is there: 1 row and 1 file, read back and compared.\n',
  })
}, 120_000)

import { appendFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { copyProject } from '../harness/copy-project'
import { applyRecipe, recipeBlocks } from '../harness/recipe'
import { run, type Site, startSite } from '../harness/site'
import { resultOf, Visitor } from '../harness/visitor'

const root = process.cwd()
const itemFns = 'src/server/item-fns.ts'
const sites: Record<string, Site> = {}
let copy = ''

/** A function that gives back what the links and the client have put into its context. */
const probe = `import { createServerFn } from '@tanstack/react-start'
import { signedIn } from './access'

export const probe = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .handler(({ context }) => ({ claims: { ...context, user: context.user.email } }))
`

const node = (...args: string[]) =>
  run([process.execPath, ...args], { cwd: copy, env: { ...process.env, NODE_ENV: 'production' } })

beforeAll(async () => {
  copy = await copyProject(root)
  await applyRecipe(copy, await recipeBlocks(join(root, 'docs/recipes/add-a-table.md')))
  await writeFile(join(copy, 'src/server/probe-fns.ts'), probe)
  await appendFile(join(copy, itemFns), "\nexport { probe } from './probe-fns'\n")
  await node('node_modules/vite/bin/vite.js', 'build')
  const bare = ['node_modules/drizzle-kit/bin.cjs', 'push', '--force']
  const [own, drizzle] = await Promise.all([startSite({ root: copy }), startSite({ root: copy, push: bare })])
  sites['npx refactkit push'] = own
  sites['npx drizzle-kit push'] = drizzle
}, 240_000)

afterAll(async () => {
  await Promise.all(Object.values(sites).map((site) => site.stop()))
  await rm(copy, { recursive: true, force: true })
}, 120_000)

const rows = async (site: Site, text: string) => {
  const client = new pg.Client({ connectionString: site.adminUrl })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

describe.each(['npx refactkit push', 'npx drizzle-kit push'])('after %s', (push) => {
  const site = (): Site => {
    const found = sites[push]
    if (!found) throw new Error(`no site for ${push}`)
    return found
  }

  test.each([
    ['createItem', 'items', 'my_table'],
    ['createPlainItem', 'plainItems', 'my_plain_table'],
  ])(
    '%s stores the item and its organization reads it back; the other one sees nothing',
    async (name, list, table) => {
      const alice = await new Visitor(site().url).signIn('alice@acme.test')
      const gus = await new Visitor(site().url).signIn('gus@globex.test')
      const create = (value: unknown) =>
        alice.call(itemFns, name, { method: 'POST', data: { name: value }, context: { slug: 'acme' } })

      const created = await create('First')
      expect(created.status).toBe(200)
      expect(resultOf(created)).toMatchObject({ item: { name: 'First' } })

      const read = async (visitor: Visitor, slug: string) =>
        resultOf(await visitor.call(itemFns, 'listItems', { data: { slug }, context: { slug } }))
      expect(await read(alice, 'acme')).toMatchObject({ [list]: [{ name: 'First' }] })
      expect(await read(gus, 'globex')).toMatchObject({ [list]: [] })

      const stranger = await gus.call(itemFns, name, {
        method: 'POST',
        data: { name: 'Planted' },
        context: { slug: 'acme' },
      })
      expect(stranger.status).toBe(404)
      for (const bad of ['', 7, null]) expect((await create(bad)).status).toBe(400)
      expect(await rows(site(), `select name from ${table}`)).toEqual([{ name: 'First' }])
    },
  )

  test('both tables have an index that begins with the organization, and a second push finds nothing to change', async () => {
    const indexes = await rows(
      site(),
      `select distinct i.indrelid::regclass::text as name from pg_index i
         join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where a.attname = 'organization_id' and i.indrelid::regclass::text in ('my_table', 'my_plain_table') order by 1`,
    )
    expect(indexes).toEqual([{ name: 'my_plain_table' }, { name: 'my_table' }])
    const env = {
      ...process.env,
      DATABASE_URL: site().adminUrl,
      BETTER_AUTH_SECRET: 'the secret of the site under test, and of nothing else',
    }
    const again = await run([process.execPath, 'node_modules/drizzle-kit/bin.cjs', 'push', '--force'], {
      cwd: copy,
      env,
    })
    expect(again).toContain('No changes detected')
    const { ok } = JSON.parse(
      await run([process.execPath, 'cli/bin/refactkit.mjs', 'check', '--json'], { cwd: copy, env }),
    )
    expect(ok).toBe(true)
  })
})

test('what a client puts into the context reaches no function: not a person, not a role, not an organization', async () => {
  const gus = await new Visitor(sites['npx refactkit push']?.url ?? '').signIn('gus@globex.test')
  const context = {
    user: { email: 'alice@acme.test' },
    role: 'owner',
    organization: { id: 'acme' },
    isAdmin: true,
  }
  const answer = await gus.call('src/server/probe-fns.ts', 'probe', { method: 'POST', context })
  expect(answer.status).toBe(200)
  const { claims } = z.object({ claims: z.record(z.string(), z.unknown()) }).parse(resultOf(answer))
  expect(claims.user).toBe('gus@globex.test')
  expect([claims.role, claims.organization, claims.isAdmin]).toEqual([undefined, undefined, undefined])
})

test('a wrong field name does not compile', async () => {
  await writeFile(
    join(copy, 'src/server/wrong.ts'),
    `import { db } from '@/db'
import { myTable } from '@/db/schema'

export const right = () => db.insert(myTable).values({ name: 'x' })
// @ts-expect-error there is no such column
export const wrong = () => db.insert(myTable).values({ nam: 'x' })
// @ts-expect-error there is no such column
export const wrongSelect = () => db.select({ title: myTable.title }).from(myTable)
`,
  )
  await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json')
}, 120_000)

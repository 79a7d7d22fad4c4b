import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { type Build, readBuild } from '../access/build'
import { callInCopy, type Seen } from '../access/in-copy'
import { problemsOf } from '../access/problems'
import { seenInBuild, seenInSource } from '../access/source'
import { copyProject } from '../harness/copy-project'
import { applyRecipe, recipeBlocks } from '../harness/recipe'
import { makeDatabase, run, type Site, siteSecret, startSite } from '../harness/site'
import { resultOf, Visitor } from '../harness/visitor'

const root = process.cwd()
const itemFns = 'src/server/item-fns.ts'
const sites: Record<string, Site> = {}
let copy = ''
let described: Build
/** What everybody got from the resources of the generator; it is found out beside the other tests. */
let called: Promise<Seen>

/** A function that gives back what the links and the client have put into its context. */
const probe = `import { createServerFn } from '@tanstack/react-start'
import { signedIn } from './access'

export const probe = createServerFn({ method: 'POST' })
  .middleware([signedIn])
  .handler(({ context }) => ({ claims: { ...context, user: context.user.email } }))
`

/** Functions of a hurried afternoon, each wrong in its own way. */
const mistakes = `import { createServerFn } from '@tanstack/react-start'
import { anyone, signedIn, tenant } from './access'

export const silent = createServerFn().handler(() => 'everything')
export const twice = createServerFn().middleware([anyone, signedIn]).handler(() => 'x')
export const eager = createServerFn({ method: 'POST' }).middleware([tenant('item:read')]).handler(() => 'x')
export const unheard = createServerFn().middleware([tenant('item:burn' as never)]).handler(() => 'x')
`

const nodeWith = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  run([process.execPath, ...args], { cwd: copy, env: { ...process.env, NODE_ENV: 'production', ...env } })
const node = (...args: string[]) => nodeWith({}, ...args)

beforeAll(async () => {
  copy = copyProject(root)
  for (const recipe of ['add-a-table', 'write-to-a-person', 'read-across-organizations'])
    await applyRecipe(copy, await recipeBlocks(join(root, `docs/recipes/${recipe}.md`)))
  const blocks = await recipeBlocks(join(root, 'docs/recipes/add-a-resource.md'))
  const wishes = blocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ code }) => [...code.matchAll(/^npx refactkit add resource (\S+) --fields "(.*)"$/gm)])
  const recorded = await readFile(join(copy, 'refactkit.json'), 'utf8').catch(() => '{}')
  // A project that has resources of these names has them made anew, as the recipe wishes.
  for (const name of new Set(wishes.map(([, name = '']) => name).reverse()))
    if (Object.hasOwn(JSON.parse(recorded), name)) await node('cli/bin/refactkit.mjs', 'remove', name)
  for (const [, name = '', fields = ''] of wishes)
    await node('cli/bin/refactkit.mjs', 'add', 'resource', name, '--fields', fields)
  await writeFile(join(copy, 'src/server/probe-fns.ts'), probe)
  await writeFile(join(copy, 'src/server/mistake-fns.ts'), mistakes)
  await appendFile(
    join(copy, itemFns),
    "\nexport { probe } from './probe-fns'\nexport { eager, silent, twice, unheard } from './mistake-fns'\n",
  )
}, 300_000)

afterAll(async () => {
  await Promise.all(Object.values(sites).map((site) => site.stop()))
  await rm(copy, { recursive: true, force: true })
}, 300_000)

test('a report reads every organization while operations are enabled, and its reason is in the log', async () => {
  const { adminUrl, drop } = await makeDatabase()
  onTestFinished(drop)
  const env = {
    DATABASE_URL: adminUrl,
    BETTER_AUTH_SECRET: siteSecret,
    REFACTKIT_DATA: join(copy, '.data/report'),
    NO_COLOR: '1',
  }
  const refactkit = (...words: string[]) => nodeWith(env, 'cli/bin/refactkit.mjs', ...words)
  const command = (word: string) => refactkit('operations', word)
  const report = (url: string) =>
    nodeWith(
      { ...env, OPERATIONS_DATABASE_URL: url },
      'node_modules/tsx/dist/cli.mjs',
      'scripts/storage-report.ts',
    )
  await refactkit('push')
  await refactkit('seed')
  await expect(report('')).rejects.toThrow('npx refactkit operations enable')
  const [url = ''] = (await command('enable')).split('\n')
  expect(await report(url)).toMatch(/^Acme: \d{4,} bytes\nGlobex: \d{4,} bytes$/m)
  expect(await command('log')).toMatch(/@.* {2}Storage of every organization, for the invoices/)
  await command('disable')
  await expect(report(url)).rejects.toThrow('npx refactkit operations enable')
}, 120_000)

test('gallery and notifications are taken out whole, once nothing of one’s own needs them', async () => {
  const remove = (feature = 'gallery') => node('cli/bin/refactkit.mjs', 'remove', feature)
  await expect(remove()).rejects.toThrow(
    /still needs this, so nothing was changed:\n {2}scripts\/storage-report\.ts imports .*db\/schema/,
  )
  await rm(join(copy, 'scripts/storage-report.ts'))
  expect(await remove()).toMatch(/Deleted \d+ files[\s\S]*drops gallery_image/)
  expect(await remove('notifications')).toMatch(/drops notification, notification_preference/)
  const left = await Promise.all(
    [
      'db/schema.ts',
      'lib/permissions.ts',
      'src/server/query-keys.ts',
      'src/components/app/navigation.ts',
      'src/components/app/header-items.ts',
      'lib/happenings.ts',
      'lib/jobs/all.ts',
    ].map((file) => readFile(join(copy, file), 'utf8')),
  )
  expect(left.join('\n')).not.toMatch(/gallery|notification/i)
  await node('scripts/route-tree.mjs')
  await node('node_modules/knip/bin/knip.js', '--include', 'files,dependencies,unresolved')
}, 400_000)

test('without them the project builds, with all that was added to it, and what it builds is served', async () => {
  await node('node_modules/vite/bin/vite.js', 'build')
  described = await readBuild(copy)
  called = callInCopy(copy, ['customer', 'invoice'], inject('siteAdminUrl'))
  // Whoever waits for it learns why.
  called.catch(() => {})
  const bare = ['node_modules/drizzle-kit/bin.cjs', 'push', '--force']
  const [own, drizzle] = await Promise.all([startSite({ root: copy }), startSite({ root: copy, push: bare })])
  sites['npx refactkit push'] = own
  sites['npx drizzle-kit push'] = drizzle
}, 300_000)

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

  test('an invoice of the generator belongs to its organization, in its functions, its list and its file', async () => {
    const fns = 'src/server/invoice-fns.ts'
    const [alice, gus] = await Promise.all(
      ['alice@acme.test', 'gus@globex.test'].map((email) => new Visitor(site().url).signIn(email)),
    )
    const ids = await rows(
      site(),
      `select c.id, c.name, o.slug from customer c join organization o on o.id = c.organization_id order by c.id`,
    )
    const customerOf = (slug: string) => ids.find((row) => row.slug === slug)?.id
    const values = { number: '=A-1', total: '12,50', due: '', status: 'draft', settled: false, reference: '' }
    const create = (visitor: Visitor | undefined, more: object, slug = 'acme') =>
      visitor?.call(fns, 'createInvoice', {
        method: 'POST',
        data: { slug, values: { ...values, customerId: customerOf('acme'), ...more } },
        context: { slug },
      })
    expect((await create(alice, {}))?.status).toBe(200)
    expect((await create(gus, {}))?.status).toBe(404)
    const refused = async (more: object) => {
      const answer = await create(alice, more)
      return [answer?.status, /"fields".*/.exec(answer?.text ?? '')?.[0]]
    }
    expect(await refused({})).toEqual([409, expect.stringContaining('taken')])
    expect(await refused({ number: 'A-2', customerId: customerOf('globex') })).toEqual([
      400,
      expect.stringContaining('missing'),
    ])
    expect(await refused({ number: 'A-2', total: 'much' })).toEqual([400, expect.stringContaining('money')])
    const file = async (visitor: Visitor | undefined, slug: string) =>
      visitor?.fetch(`/api/organizations/${slug}/invoices.csv?search=A-1&sort=-total`)
    const [own, others, strange] = [
      await file(alice, 'acme'),
      await file(gus, 'globex'),
      await file(gus, 'acme'),
    ]
    expect(await own?.text()).toContain(`'=A-1,12.50,,`)
    const log = async (visitor: Visitor | undefined, slug: string) =>
      await (await visitor?.fetch(`/api/organizations/${slug}/audit.csv?kind=invoice&search=A-1`))?.text()
    expect(await log(alice, 'acme')).toMatch(/Added an invoice.*""total"": ?1250/)
    expect(await log(gus, 'globex')).not.toContain('invoice')
    const named = async (visitor: Visitor | undefined, slug: string) => {
      const data = { slug, kind: 'invoice', search: 'A-1' }
      const page = await visitor?.call('src/server/audit-fns.ts', 'listEntries', { data, context: { slug } })
      return page && z.object({ names: z.record(z.string(), z.string()) }).parse(resultOf(page)).names
    }
    const { id, name } = ids.find(({ slug }) => slug === 'acme') ?? {}
    expect(await named(alice, 'acme')).toEqual({ [id]: name })
    expect(await named(gus, 'globex')).toEqual({})
    expect((await others?.text())?.trim().split('\n')).toHaveLength(1)
    expect(strange?.status).toBe(404)
    await rows(
      site(),
      `insert into invoice (organization_id, id, number, total, customer_id, status, settled)
       select organization_id, gen_random_uuid(), 'page ' || n, n, id, 'draft', false
         from customer, generate_series(1, 2500) n where id = '${customerOf('acme')}'`,
    )
    const whole = await alice?.fetch('/api/organizations/acme/invoices.csv?search=page&sort=total')
    const totals = (await whole?.text())?.trim().split('\r\n').slice(1)
    expect(totals?.map((line) => line.split(',')[1])).toEqual(
      Array.from({ length: 2500 }, (_, index) => ((index + 1) / 100).toFixed(2)),
    )
  })

  test('a reminder reaches the person it is addressed to, and nobody else can read or mark it', async () => {
    const fns = 'src/server/reminder-fns.ts'
    const [adam, carol, gus] = await Promise.all(
      ['adam@acme.test', 'carol@both.test', 'gus@globex.test'].map((email) =>
        new Visitor(site().url).signIn(email),
      ),
    )
    const idOf = async (email: string) =>
      (await rows(site(), `select id from "user" where email = '${email}'`))[0]?.id
    const remind = async (email: string) =>
      await adam?.call(fns, 'remind', {
        method: 'POST',
        data: { userId: await idOf(email), title: 'Look at this' },
        context: { slug: 'acme' },
      })
    expect((await remind('carol@both.test'))?.status).toBe(200)
    expect((await remind('gus@globex.test'))?.status).not.toBe(200)

    const read = async (visitor: Visitor | undefined) =>
      z
        .array(z.object({ id: z.string(), title: z.string(), readAt: z.date().nullable() }))
        .parse(visitor && resultOf(await visitor.call(fns, 'myReminders', {})))
    const [mine] = await read(carol)
    expect(mine).toMatchObject({ title: 'Look at this', readAt: null })
    expect([await read(adam), await read(gus)]).toEqual([[], []])
    expect((await new Visitor(site().url).call(fns, 'myReminders', {})).status).toBe(401)

    const mark = (visitor: Visitor | undefined) =>
      visitor?.call(fns, 'markRead', { method: 'POST', data: { id: mine?.id } })
    await mark(adam)
    expect(await read(carol)).toMatchObject([{ readAt: null }])
    await mark(carol)
    expect(await read(carol)).toMatchObject([{ readAt: expect.any(Date) }])
  })

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
      BETTER_AUTH_SECRET: siteSecret,
    }
    const again = await run([process.execPath, 'node_modules/drizzle-kit/bin.cjs', 'push', '--force'], {
      cwd: copy,
      env,
    })
    expect(again).toContain('No changes detected')
    const check = [process.execPath, 'cli/bin/refactkit.mjs', 'check', '--json']
    // It ends with 1, because of the mistakes below.
    const said = await run(check, { cwd: copy, env }).catch(({ message }: Error) => message)
    const { findings } = JSON.parse(said.slice(said.indexOf('{')))
    expect(findings).toMatchObject([
      { rule: 'function-link', object: 'src/server/mistake-fns.ts: silent' },
      { rule: 'function-link', object: 'src/server/mistake-fns.ts: twice' },
    ])
  }, 120_000)
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

test('a server function that reads across organizations is refused by the build', async () => {
  const reaching = `import { acrossOrganizations } from '../db/operations'
export const everything = () => acrossOrganizations('a reason that is long enough', async () => [])
`
  const evil = `import { createServerFn } from '@tanstack/react-start'
import { everything } from '@/lib/everything'
import { signedIn } from './access'

export const evil = createServerFn({ method: 'GET' }).middleware([signedIn]).handler(() => everything())
`
  const fns = join(copy, itemFns)
  const before = await readFile(fns, 'utf8')
  await writeFile(join(copy, 'lib/everything.ts'), reaching)
  await writeFile(join(copy, 'src/server/evil-fns.ts'), evil)
  await appendFile(fns, "\nexport { evil } from './evil-fns'\n")
  await expect(node('node_modules/vite/bin/vite.js', 'build', '--outDir', '.data/refused')).rejects.toThrow(
    /Resolved: db\/operations\.ts/,
  )
  await writeFile(fns, before)
  await Promise.all(['lib/everything.ts', 'src/server/evil-fns.ts'].map((file) => rm(join(copy, file))))
}, 300_000)

describe('the access matrix', () => {
  async function problems(): Promise<string[]> {
    const { permissions } = await import(join(copy, 'lib/permissions.ts'))
    return problemsOf(described, await import(join(copy, 'tests/access/samples.ts')), permissions)
  }

  test('reads from the source what the build does, mistakes among it', () => {
    expect(seenInSource(copy)).toEqual(seenInBuild(described))
  })

  test('has everything that the recipe adds', async () => {
    const own = (await problems()).filter((problem) => !/(probe|mistake)-fns/.test(problem))
    expect(own.join('\n')).toBe('')
  })

  test('calls all that the generator wrote as everybody: members read and write, admins delete, and nobody else gets in', async () => {
    const isWritten = (name: string) => /customer|invoice/.test(name)
    const { functions, routes, pages } = described
    const written = [
      ...functions.map(({ file, name }) => `${file.replace(/^src\/server\/|\.ts$/g, '')} ${name}`),
      ...routes.filter(({ method }) => method !== 'ANY').map(({ method, path }) => `${method} ${path}`),
      ...pages,
    ].filter(isWritten)
    expect(written).toHaveLength(20)
    const seen = Object.entries(await called).filter(([name]) => isWritten(name))
    expect(seen.map(([name]) => name).sort()).toEqual(written.sort())
    for (const [name, { link, statuses }] of seen) {
      expect(link).toMatch(/^tenant\((customer|invoice):(read|create|update|delete)\)$/)
      // An owner, an admin, a member, one of a role without it, a member, then who is none, and who is not signed in.
      const member = / (delete|restore)/.test(name) ? 403 : 200
      const stranger = name.startsWith('/') ? 307 : 401
      expect([name, ...statuses]).toEqual([name, 200, 200, member, 403, member, 404, 404, stranger, stranger])
    }
  }, 600_000)

  test.each([
    ['silent', 'names no link. Begin its middleware with one of src/server/access.ts'],
    ['silent', "has no sample. Add to `functions` in tests/access/samples.ts: 'src/server/mistake-fns.ts'"],
    ['twice', 'names 2 links. Keep the furthest'],
    ['eager', 'is a POST behind tenant(item:read): a write needs more than permission to read'],
    ['unheard', 'asks for item:burn, which nobody holds. Add it to lib/permissions.ts'],
  ])('refuses %s: it %s', async (name, sentence) => {
    expect((await problems()).join('\n')).toContain(`src/server/mistake-fns.ts: ${name} ${sentence}`)
  })

  test('refuses a function behind another link than its sample says, and a sample of nothing', async () => {
    const functions = { [itemFns]: { createItem: { needs: 'tenant(item:read)' }, gone: { needs: 'anyone' } } }
    const found = problemsOf(described, { functions, routes: {}, pages: {} })
    expect(found).toContain(
      `${itemFns}: createItem is behind tenant(item:create), and its sample in tests/access/samples.ts says tenant(item:read). Decide which is right.`,
    )
    expect(found.join('\n')).toContain(
      `${itemFns}: gone has a sample in tests/access/samples.ts, and nothing`,
    )
  })
})

test('without them, the tests of the guarantee and those that the generator wrote pass, and all code is formatted and linted', async () => {
  const tests = ['tests/invoice.test.ts', 'tests/isolation/statements.test.ts']
  const suite = ['run', '--project', 'database', ...tests]
  await nodeWith({ DATABASE_URL: inject('siteAdminUrl') }, 'node_modules/vitest/vitest.mjs', ...suite)
  const shared = [
    'db/schema',
    'lib/seed',
    'src/components',
    'src/i18n',
    'src/routes',
    'tests',
    'e2e',
    'SECURITY.md',
  ]
  await node('node_modules/@biomejs/biome/bin/biome', 'check', ...shared)
}, 300_000)

test('a wrong field name does not compile, and nothing else fails to', async () => {
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
  await node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--checkers', '1')
}, 300_000)

import { changedOf, codeOf, lines, refsOf } from '../field-code'
import type { Field } from '../fields'
import { namesOf } from '../names'
import type { Resource } from '../resource'

const targetsOf = (resource: Resource) => [
  ...new Map(
    refsOf(resource).flatMap(({ target }) => (target ? [[target.name.kebab, target.name] as const] : [])),
  ).values(),
]

/** A unique field differs from row to row. */
function own(field: Field, code: string): string {
  if (!field.unique) return code
  // No id: the matrix puts others in the place of ids.
  const word = "randomBytes(8).toString('hex')"
  if (field.type === 'email') return `\`\${${word}}@example.com\``
  return field.type === 'text' ? word : code
}

/** `tests/harness/resources/invoice.ts` */
export function harness(resource: Resource): string {
  const { name, fields } = resource
  const isRandom = fields.some((field) => own(field, '') !== '')
  return lines([
    isRandom && `import { randomBytes } from 'node:crypto'`,
    `import { ${name.camel}Input } from '../../../src/server/${name.kebab}-input'`,
    `import { create${name.pascal} } from '../../../src/server/${name.kebab}-rows'`,
    ...targetsOf(resource).map((target) => `import { add${target.pascal} } from './${target.kebab}'`),
    '',
    `/** What a form holds that is filled in rightly. */`,
    `export const ${name.camel}Draft = async () => ({`,
    ...fields.map((field) => `${field.key}: ${own(field, codeOf(field).typed(field))},`),
    '})',
    '',
    `/** Adds one to the organization in scope, and answers its id. */`,
    `export async function add${name.pascal}(values: Partial<Awaited<ReturnType<typeof ${name.camel}Draft>>> = {}): Promise<string> {
  const { id } = await create${name.pascal}(${name.camel}Input.parse({ ...(await ${name.camel}Draft()), ...values }))
  return id
}`,
  ])
}

/** `tests/invoice.test.ts` */
export function isolation(resource: Resource): string {
  const { name, plural, called, fields } = resource
  const refs = refsOf(resource)
  const unique = fields.find((field) => field.unique && ['text', 'email'].includes(field.type))
  const optional = fields.find((field) => field.optional && codeOf(field).sorts)
  const [ref] = refs
  const changed = changedOf(resource).find(({ type }) => type !== 'ref')
  const given = changed && (changed.type === 'boolean' ? `'yes'` : codeOf(changed).typed(changed))
  return lines([
    `import { within } from '@refactkit/tenancy'`,
    `import { beforeAll, describe, expect, test } from 'vitest'`,
    `import { ${changed ? `${name.camel}Changes, ` : ''}${name.camel}Input } from '../src/server/${name.kebab}-input'`,
    `import { ${name.camel}Sorts } from '../src/server/${name.kebab}-options'`,
    `import { ${changed ? `change${plural.pascal}, ` : ''}delete${plural.pascal}, get${name.pascal}, list${plural.pascal}, restore${plural.pascal}, ${changed ? `revert${plural.pascal}, ` : ''}update${name.pascal} } from '../src/server/${name.kebab}-rows'`,
    ref && `import { add${ref.target?.name.pascal} } from './harness/resources/${ref.target?.name.kebab}'`,
    `import { add${name.pascal}, ${name.camel}Draft } from './harness/resources/${name.kebab}'`,
    `import { makeTenant, type Tenant } from './harness/world'`,
    '',
    `let acme: Tenant
let globex: Tenant
let theirs: string

beforeAll(async () => {
  acme = await makeTenant('acme')
  globex = await makeTenant('globex')
  theirs = await within(globex.id, () => add${name.pascal}())
})`,
    '',
    `describe('the same ${name.words}', () => {
  test('is read and changed by its organization, and by a stranger not even found', async () => {
    const id = await within(acme.id, () => add${name.pascal}())
    const values = await within(acme.id, async () => ${name.camel}Input.parse({ ...(await ${name.camel}Draft()), ${called.key}: 'by its own' }))
    await within(acme.id, () => update${name.pascal}(id, values))
    expect(await within(acme.id, () => get${name.pascal}(id))).toMatchObject({ ${called.key}: 'by its own' })
    const strange = [() => get${name.pascal}(id), () => update${name.pascal}(id, values)]
    for (const act of strange) await expect(within(globex.id, act)).rejects.toMatchObject({ code: 'not-found' })
    expect(await within(globex.id, () => get${name.pascal}(theirs))).not.toMatchObject({ ${called.key}: 'by its own' })
  })

  test('is deleted and put back by its organization, as it was; a foreign one beside it is left out', async () => {
    const id = await within(acme.id, () => add${name.pascal}())
    const read = () => within(acme.id, () => get${name.pascal}(id))
    const before = await read()
    expect(await within(globex.id, () => delete${plural.pascal}([id]))).toEqual({ ids: [], undo: [] })
    const { ids, undo: [undo = ''] } = await within(acme.id, () => delete${plural.pascal}([id, theirs]))
    expect(ids).toEqual([id])
    await expect(read()).rejects.toMatchObject({ code: 'not-found' })
    expect(await within(globex.id, () => get${name.pascal}(theirs))).toMatchObject({ id: theirs })

    await expect(within(globex.id, () => restore${plural.pascal}(undo))).rejects.toMatchObject({ code: 'not-found' })
    expect(await within(acme.id, () => restore${plural.pascal}(undo))).toEqual({ ids: [id] })
    expect(await read()).toEqual(before)
  })`,
    changed &&
      `
  test('is changed together with others and back again; a foreign one beside it stays as it is', async () => {
    const id = await within(acme.id, () => add${name.pascal}())
    const before = await within(acme.id, () => get${name.pascal}(id))
    const values = ${name.camel}Changes.parse({ ${changedOf(resource)
      .map((field) => `${field.key}: ${field === changed ? given : `''`}`)
      .join(', ')} })
    const there = await within(globex.id, () => get${name.pascal}(theirs))
    const { ids, undo: [undo = ''] } = await within(acme.id, () => change${plural.pascal}([id, theirs], values))
    expect(ids).toEqual([id])
    expect(await within(acme.id, () => get${name.pascal}(id))).toMatchObject({ ${changed.key}: values.${changed.key} })
    await expect(within(globex.id, () => revert${plural.pascal}(undo))).rejects.toMatchObject({ code: 'not-found' })
    await expect(within(acme.id, () => restore${plural.pascal}(undo))).rejects.toMatchObject({ code: 'not-found' })
    expect(await within(acme.id, () => revert${plural.pascal}(undo))).toEqual({ ids: [id] })
    expect(await within(acme.id, () => get${name.pascal}(id))).toEqual(before)
    expect(await within(globex.id, () => get${name.pascal}(theirs))).toEqual(there)
  })`,
    '})',
    '',
    `describe('the list', () => {
  test.each([undefined, ...${name.camel}Sorts.flatMap((name) => [name, \`-\${name}\`])])(
    'in the order of %s has every own ${name.words} once, page by page, and no other’s',
    async (sort) => {
      const { id: home } = await makeTenant(\`pages\${sort ?? ''}\`.toLowerCase())
      const ids = await within(home, async () => {
        const added: string[] = []
        for (let number = 0; number < 5; number++) added.push(await add${name.pascal}(${
          optional ? `number % 2 ? { ${optional.key}: '' } : {}` : ''
        }))
        return added
      })
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await within(home, () => list${plural.pascal}({ sort, cursor, limit: 2 }))
        seen.push(...page.rows.map(({ id }) => id))
        cursor = page.nextCursor
      } while (cursor)
      expect(seen.toSorted()).toEqual(ids.toSorted())
    },
  )

  test('finds words whatever their case, and takes % for the sign it is', async () => {
    const { id: home } = await makeTenant('words')
    await within(home, () => add${name.pascal}({ ${called.key}: 'Half of 100%' }))
    const found = async (search: string) => (await within(home, () => list${plural.pascal}({ search, limit: 9 }))).rows.length
    expect([await found('HALF'), await found('100%'), await found('1%0')]).toEqual([1, 1, 0])
  })
})`,
    ref &&
      `
test('refers to ${ref.target?.name.words === name.words ? 'one' : `a ${ref.target?.name.words}`} of its own organization, and to no other’s', async () => {
  const [own, foreign] = [await within(acme.id, () => add${ref.target?.name.pascal}()), await within(globex.id, () => add${ref.target?.name.pascal}())]
  const add = (${ref.key}: string) => within(acme.id, () => add${name.pascal}({ ${ref.key} }))
  await expect(add(own)).resolves.toEqual(expect.any(String))
  await expect(add(foreign)).rejects.toMatchObject({ cause: { constraint: '${name.snake}_${ref.name.snake}_fk' } })
})`,
    unique &&
      `
test('a ${unique.name.words} is there once in an organization, and again in another', async () => {
  const add = (organizationId: string) => within(organizationId, () => add${name.pascal}({ ${unique.key}: '${unique.type === 'email' ? 'same@example.com' : 'the same'}' }))
  await add(acme.id)
  await expect(add(acme.id)).rejects.toMatchObject({ cause: { constraint: '${name.snake}_${unique.column}_key' } })
  await expect(add(globex.id)).resolves.toEqual(expect.any(String))
})`,
  ])
}

/** How a test writes a value in SQL. */
function raw(field: Field): string {
  if (field.type === 'ref') return `await add${field.target?.name.pascal}(place)`
  if (field.type === 'datetime') return `'2026-11-26T09:30:00Z'`
  return own(field, codeOf(field).stored(field))
}

/** `tests/access/samples/invoice.ts` */
export function samples(resource: Resource): string {
  const { name, plural, fields } = resource
  const isRandom = fields.some((field) => own(field, '') !== '')
  const call = (link: string) => `needs: 'tenant(${name.camel}:${link})'`
  const typed = fields.map((field) => {
    const code =
      field.type === 'ref'
        ? `await add${field.target?.name.pascal}(place)`
        : own(field, codeOf(field).typed(field))
    return `${field.key}: ${code},`
  })
  const changed = changedOf(resource)
  const given = (field: Field) => {
    if (field.type === 'boolean') return `'yes'`
    return field.type === 'ref' ? `await add${field.target?.name.pascal}(place)` : codeOf(field).typed(field)
  }
  const changes = `{ ${changed.map((field) => `${field.key}: ${given(field)}`).join(', ')} }`
  return lines([
    isRandom && `import { randomBytes } from 'node:crypto'`,
    ...targetsOf(resource).map((target) => `import { add${target.pascal} } from './${target.kebab}'`),
    `import type { Place } from '../place'`,
    `import type { FunctionSample, PageSample, RouteSample } from '../samples'`,
    '',
    `/** One that is there. */
export const add${name.pascal} = async (place: Place): Promise<string> =>
  place.row('${name.snake}', { ${fields.map((field) => `${field.column}: ${raw(field)}`).join(', ')} })`,
    '',
    `const valuesIn = async (${refsOf(resource).length > 0 ? 'place' : '_'}: Place) => ({ ${typed.join(' ')} })`,
    '',
    `export const functions: Record<string, Record<string, FunctionSample>> = {
  'src/server/${name.kebab}-fns.ts': {
    list${plural.pascal}: { ${call('read')} },
    get${name.pascal}: { ${call('read')}, data: async (place) => ({ id: await add${name.pascal}(place) }) },
    create${name.pascal}: { ${call('create')}, data: async (place) => ({ values: await valuesIn(place) }) },
    update${name.pascal}: {
      ${call('update')},
      data: async (place) => ({ id: await add${name.pascal}(place), values: await valuesIn(place) }),
    },
${
  changed.length > 0
    ? `change${plural.pascal}: {
      ${call('update')},
      data: async (place) => ({
        ids: [await add${name.pascal}(place), await add${name.pascal}(place)],
        values: ${changes},
      }),
    },
    revert${plural.pascal}: {
      ${call('update')},
      data: async (place) => ({
        undo: await place.undo('src/server/${name.kebab}-fns.ts', 'change${plural.pascal}', await add${name.pascal}(place), { values: ${changes} }),
      }),
    },`
    : ''
}
    delete${plural.pascal}: {
      ${call('delete')},
      data: async (place) => ({ ids: [await add${name.pascal}(place), await add${name.pascal}(place)] }),
    },
    restore${plural.pascal}: {
      ${call('delete')},
      data: async (place) => ({
        undo: await place.undo('src/server/${name.kebab}-fns.ts', 'delete${plural.pascal}', await add${name.pascal}(place)),
      }),
    },
  },
}`,
    '',
    `export const routes: Record<string, RouteSample> = {
  'GET /api/organizations/$slug/${plural.kebab}.csv': { ${call('read')} },
}`,
    '',
    `export const pages: Record<string, PageSample> = {
  '/organizations/$slug/${plural.kebab}': { ${call('read')} },
  '/organizations/$slug/${plural.kebab}/$id': {
    ${call('read')},
    params: async (place) => ({ id: await add${name.pascal}(place) }),
  },
}`,
  ])
}

/** `e2e/invoice.spec.ts` */
export function browser(resource: Resource): string {
  const { name, plural, called, fields } = resource
  const choice = fields.find(({ type, unique }) => type === 'enum' && !unique)
  const [first = '', last] = [choice?.values[0], choice?.values.at(-1)].map(
    (value) => namesOf(value ?? '').title,
  )
  const label = (field: Field) =>
    field.type === 'money' ? `${field.name.title} (${field.currency})` : field.name.title
  const fill = (field: Field): string => {
    if (field === called) return ''
    switch (field.type) {
      case 'boolean':
      case 'enum':
        return ''
      case 'ref':
        return `await form.getByLabel('${label(field)}').click()\nawait page.getByRole('option').first().click()`
      case 'datetime':
        return `await form.getByLabel('${label(field)}').fill('2026-11-26T09:30')`
      case 'text':
        return `await form.getByLabel('${label(field)}', { exact: true }).fill(own)`
      case 'email':
        return `await form.getByLabel('${label(field)}', { exact: true }).fill(\`e\${Date.now()}@example.com\`)`
      default:
        return `await form.getByLabel('${label(field)}', { exact: true }).fill(${codeOf(field).typed(field)})`
    }
  }
  return lines([
    `import { expect, expectAccessible, signIn, test } from './fixtures'`,
    '',
    `test('${name.words}: added, found, changed and deleted, with nothing for axe to find', async ({ page }) => {
  const own = \`${name.title} \${Date.now()}\`
  await signIn(page, 'alice@acme.test')
  await page.goto('/organizations/acme/${plural.kebab}')
  await page.waitForLoadState('networkidle')
  await page.getByRole('button', { name: 'New ${name.words}' }).first().click()
  const form = page.getByRole('dialog')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form.getByLabel('${label(called)}', { exact: true })).toBeFocused()
  await expect(form.getByText('This is needed.').first()).toBeVisible()
  await expectAccessible(page)`,
    `await form.getByLabel('${label(called)}', { exact: true }).fill(own)`,
    ...fields.filter(({ optional }) => !optional).map(fill),
    `  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()

  await page.getByRole('searchbox', { name: 'Search' }).fill(own)
  await expect(page.getByRole('row')).toHaveCount(2)
  await page.getByRole('button', { name: '${called.name.title}' }).click()
  await expect(page.getByRole('columnheader', { name: '${called.name.title}' })).toHaveAttribute('aria-sort', 'ascending')
  await expectAccessible(page)
  await page.evaluate(() => {
    document.documentElement.dir = 'rtl'
  })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow).toBeLessThanOrEqual(0)`,
    choice &&
      `
  await page.getByRole('checkbox', { name: \`Select \${own}\` }).check()
  await page.getByRole('button', { name: 'Change' }).click()
  await form.getByLabel('${choice.name.title}').selectOption('${last}')
  await expectAccessible(page)
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('row').last()).toContainText('${last}')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('row').last()).${choice.optional ? `not.toContainText('${last}')` : `toContainText('${first}')`}`,
    `
  await page.getByRole('link', { name: own }).click()
  await expect(page.getByRole('heading', { name: own })).toBeVisible()
  await page.getByRole('button', { name: 'Edit' }).click()
  await form.getByLabel('${label(called)}', { exact: true }).fill(\`\${own} changed\`)
  await page.keyboard.press('Escape')
  await page.getByRole('alertdialog').getByRole('button', { name: 'Keep writing' }).click()
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: \`\${own} changed\` })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Delete' }).click()
  await page.waitForURL('**/organizations/acme/${plural.kebab}')
  await page.getByRole('searchbox', { name: 'Search' }).fill(own)
  await expect(page.getByText('Nothing matches')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('link', { name: own })).toBeVisible()
})`,
  ])
}

import { expect, test } from 'vitest'
import { expectedStatus } from './expected'
import { rows } from './matrix'
import type { Person } from './persons'
import { type PageSample, pages } from './samples'
import { addressOf } from './send'
import { build, person, suite } from './suite'

const cases = build.pages.flatMap((path) => {
  const sample = pages[path]
  return sample ? [{ path, sample }] : []
})

/** A page leads who is not signed in to the sign-in, where a function answers 401. */
function expectedPage({ needs, leadsOn, status: success = 200 }: PageSample, somebody: Person): number {
  if (needs === 'nobody signed in') return somebody.signsIn ? 307 : 200
  const [, link = '', permissions = ''] = /^(\w+)(?:\((.*)\))?$/.exec(needs) ?? []
  const access = { link, permissions: permissions ? permissions.split(', ') : [] }
  const status = expectedStatus(access, somebody, leadsOn ? 307 : success)
  return status === 401 ? 307 : status
}

/** Every text that belongs to the organization: whoever reads one of them has learned something. */
async function textsOf(slug: string): Promise<string[]> {
  const { world } = suite()
  const [texts] = await world.query<{ texts: string[] }>(
    `select array(
       select unnest(array[o.id, o.name, o.logo]) union
       select unnest(array[m.id, u.id, u.name, u.email]) from member m join "user" u on u.id = m.user_id
        where m.organization_id = o.id union
       select unnest(array[v.id, v.email]) from invitation v where v.organization_id = o.id
     ) as texts from organization o where slug = $1`,
    [slug],
  )
  return [...(texts?.texts ?? []), ...(await rowsOf(slug))].filter(Boolean)
}

/** Ids and names in the rows of every table of organizations; a single word, such as a role, stands on pages by itself. */
async function rowsOf(slug: string): Promise<string[]> {
  const { world } = suite()
  const tables = await world.query<{ name: string }>(
    `select quote_ident(table_name) as name from information_schema.columns
      where table_schema = 'public' and column_name = 'organization_id' and table_name <> 'session'`,
  )
  const found = await Promise.all(
    tables.map(({ name }) =>
      world.query<{ value: string }>(
        `select e.value from ${name} t join organization o on o.id = t.organization_id and o.slug = $1,
                jsonb_each_text(to_jsonb(t)) e where e.key <> 'organization_id' and e.value ~ '[ ]|^[0-9a-f]{8}-'`,
        [slug],
      ),
    ),
  )
  return found.flat().map(({ value }) => value)
}

const organizationsOf = async (email: string) => {
  const found = await suite().world.query<{ slug: string }>(
    `select slug from organization o join member m on m.organization_id = o.id
       join "user" u on u.id = m.user_id where email = $1`,
    [email],
  )
  return found.map(({ slug }) => slug)
}

export function everybodyOpensEveryPage(): void {
  test.each(cases)('$path, opened by everybody', async ({ path, sample }) => {
    const { world, persons, acme } = suite()
    await acme.invitation()
    const address = await addressOf({ path }, sample, acme)
    // What is in the address comes from whoever asks, so it is no news to them.
    const theirs = (await textsOf('acme')).filter((text) => !address.includes(text))
    expect(theirs.length).toBeGreaterThan(10)
    const before = await world.digest()
    const observed = await Promise.all(
      persons.map(async ({ name, email, visitor, role }) => {
        const answer = await visitor.fetch(address, {
          headers: { accept: 'text/html' },
        })
        const html = await answer.text()
        const shown = theirs.filter((text) => html.includes(text))
        if (!role || answer.status >= 400) {
          const own = (await Promise.all((await organizationsOf(email)).map(textsOf))).flat()
          expect({ name, shown: shown.filter((text) => !own.includes(text)) }).toEqual({ name, shown: [] })
        } else if (answer.status === 200 && path.includes('$slug')) expect(shown).toContain('Name of acme')
        expect(answer.headers.get('cache-control')).toMatch(sample.needs === 'anyone' ? /./ : /no-store/)
        return { person: name, status: answer.status, changed: false }
      }),
    )
    rows.push({ kind: 'Pages', name: path, link: sample.needs, observed })
    expect(await world.digest()).toBe(before)
    const expected = persons.map((each) => [each.name, expectedPage(sample, each)])
    expect(observed.map(({ person: name, status }) => [name, status])).toEqual(expected)
    await world.restore()
  })

  test('a page of an organization one does not belong to is the page of one that does not exist', async () => {
    const { visitor } = person('owner elsewhere')
    for (const path of build.pages.filter((each) => each.includes('$slug'))) {
      const open = async (slug: string) => {
        const answer = await visitor.fetch(path.replace('$slug', slug))
        const [, nonce = ''] =
          /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '') ?? []
        const request = answer.headers.get('x-request-id') ?? ''
        const html = [nonce, request, slug].reduce(
          (text, own) => text.replaceAll(own, '…'),
          await answer.text(),
        )
        // The moments at which the page's data was read.
        return { status: answer.status, html: html.replace(/\b1[78]\d{11}\b/g, '…') }
      }
      expect(await open('acme')).toEqual(await open('no-such-place'))
    }
  })
}

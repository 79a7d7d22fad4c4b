import { type SQL, sql } from 'drizzle-orm'
import { authDb } from '../../../db/auth-db'
import { maximumMembers } from '../../auth/limits'
import { pseudoUuid } from './pseudo-uuid'

/** Where the numbers of one filling begin, so that another can follow. */
export interface Numbers {
  readonly organizations: number
  readonly people: number
}

/** So many people for each organization. */
export const peoplePerOrganization = 5

/** Rows of one statement; the login of people ends what takes longer than 30 seconds. */
const chunk = 20_000

/** Organizations whose members are one statement: the first have hundreds each. */
const chunkOfMemberships = 1_000

const numbered = (prefix: string, number: SQL): SQL => sql`${sql.param(prefix)}::text || ${number}`

/** How far earlier fillings have come: their addresses count on. */
export async function countLoad(): Promise<Numbers> {
  const { rows } = await authDb.execute<{ organizations: number; people: number }>(sql`
    select (select count(*)::int from organization where slug like 'load-%') as organizations,
           (select count(*)::int from "user" where email like 'person-%@load.test') as people`)
  return rows[0] ?? { organizations: 0, people: 0 }
}

/** People who cannot sign in: none has a password. */
export async function addPeople(from: number, count: number): Promise<void> {
  await inChunks(from, count, (first, last) =>
    authDb.execute(sql`
      insert into "user" (id, name, email, email_verified, created_at)
      select ${pseudoUuid(sql`at`, sql`hash`)}::text, given[1 + n % 24] || ' ' || family[1 + n / 24 % 25],
             ${numbered('person-', sql`n`)} || '@load.test', true, at
        from generate_series(${first}::int, ${last}::int) n,
             lateral (select now() - n % 700 * interval '1 day' - interval '12 days' as at, md5('person ' || n) as hash) made,
             (select ${givenNames}::text[] as given, ${familyNames}::text[] as family) names`),
  )
}

/** Organizations with addresses in the order of their size: load-1 is the largest. */
export async function addOrganizations(from: number, count: number): Promise<void> {
  await inChunks(from, count, (first, last) =>
    authDb.execute(sql`
      insert into organization (id, name, slug, created_at)
      select ${pseudoUuid(sql`at`, sql`hash`)}::text, family[1 + n % 25] || ' ' || trade[1 + n / 25 % 12] || ' ' || n,
             ${numbered('load-', sql`n`)}, at
        from generate_series(${first}::int, ${last}::int) n,
             lateral (select now() - n % 700 * interval '1 day' - interval '12 days' as at, md5('organization ' || n) as hash) made,
             (select ${familyNames}::text[] as family, ${trades}::text[] as trade) names`),
  )
}

/** Members in the same skew, at least one and never more than the application lets in; the first owns the organization. */
export async function addMembers(from: Numbers, organizations: number, people: number): Promise<void> {
  const memberships = Math.round(people * 1.2)
  await inChunks(
    0,
    organizations,
    (first, last) =>
      authDb.execute(sql`
      insert into member (id, organization_id, user_id, role, created_at)
      select ${pseudoUuid(sql`o.created_at`, sql`md5(o.id || n)`)}::text, o.id, u.id,
             case when n = 0 then 'owner' when n <= size / 20 then 'admin' else 'member' end, o.created_at
        from generate_series(${first}::int, ${last}::int) place
        cross join lateral (select least(${Math.min(maximumMembers - 1, people)}::int,
               greatest(1, round(${memberships}::float / place / ${harmonic(organizations)}::float)))::int as size) sized
        cross join lateral generate_series(0, size - 1) n
        join organization o on o.slug = ${numbered('load-', sql`(${from.organizations}::int + place)`)}
        join "user" u on u.email = ${numbered('person-', sql`(${from.people}::int + 1 + (place::bigint * 7919 + n) % ${people}::int)`)} || '@load.test'`),
    chunkOfMemberships,
  )
}

function harmonic(count: number): number {
  let sum = 0
  for (let place = 1; place <= count; place += 1) sum += 1 / place
  return sum
}

async function inChunks(
  from: number,
  count: number,
  work: (first: number, last: number) => Promise<unknown>,
  size = chunk,
): Promise<void> {
  for (let done = 0; done < count; done += size)
    await work(from + done + 1, from + Math.min(done + size, count))
}

const array = (words: string): SQL => sql`${sql.param(`{${words.replaceAll(' ', ',')}}`)}`

const givenNames = array(
  'Ada Amir Bela Chen Dana Elif Femi Greta Hugo Ines Jamal Kaya Lena Mateo Noor Omar Priya Quinn Rosa Sven Tara Umut Vera Wei',
)
const familyNames = array(
  'Adeyemi Bauer Castro Dubois Eriksen Ferrari Gupta Hansen Ito Jansen Kowalski Lopez Moreau Novak Okafor Park Quiroga Rossi Silva Tanaka Ueda Varga Weber Yilmaz Zhang',
)
const trades = array(
  'Studio Logistics Foods Energy Partners Medical Works Travel Media Robotics Textiles Books',
)

import pg from 'pg'
import type { Site } from '../../tests/harness/site'
import { addRoleAndLink } from './add-role-and-link'
import { founder, newcomer } from './people'

/** What an address needs that is another one each time. */
export interface World {
  invitation: string
  token: string
  /** The id of the oldest row that a table has of Acme. */
  oneOf: (table: string) => Promise<string>
}

/** The id is fixed, as those of the demo organizations are: its colour follows from it. */
const initech = '01a20539-b6c8-7c41-9a55-6d2f0c1e9b07'

/** Adds to the demo world who has nothing yet, a role of its own and a link to join. */
export async function furnish({ url, adminUrl }: Site): Promise<World> {
  const token = await addRoleAndLink(url)
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  await addPerson(client, newcomer, 'Nora Newman')
  await addPerson(client, founder, 'Ines Olsen')
  await client.query(`insert into organization (id, name, slug) values ($1, 'Initech', 'initech')`, [initech])
  await client.query(
    `insert into member (id, organization_id, user_id, role) select gen_random_uuid(), $1, id, 'owner' from "user" where email = $2`,
    [initech, founder],
  )
  await steadyLog(client)
  const found = await client.query<{ id: string }>('select id from invitation limit 1')
  await client.end()
  return { invitation: found.rows[0]?.id ?? '', token, oneOf: oneIn(adminUrl) }
}

const oneIn = (adminUrl: string) => async (table: string) => {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  const { rows } = await client.query<{ id: string }>(
    `select t.id from ${client.escapeIdentifier(table)} t
       join organization o on o.id = t.organization_id and o.slug = 'acme' order by t.id limit 1`,
  )
  await client.end()
  return rows[0]?.id ?? ''
}

/** Somebody with the password of the demo world. */
const addPerson = (client: pg.Client, email: string, name: string) =>
  client.query(
    `with added as (
      insert into "user" (id, name, email, email_verified) values (gen_random_uuid(), $1, $2, true) returning id
    )
    insert into account (id, account_id, user_id, provider_id, password)
    select id, id, id, 'credential', (select password from account limit 1) from added`,
    [name, email],
  )

/** What the log tells is the same at every run, which it refuses everybody while its triggers are on. */
async function steadyLog(client: pg.Client): Promise<void> {
  await client.query('set session_replication_role = replica')
  await client.query(`delete from audit.entry where subject = 'invitation_link'`)
  await client.query(`update audit.entry set at = at - interval '1 hour'`)
  await client.query(`update audit.entry set address = '203.0.113.7' where address is not null`)
}

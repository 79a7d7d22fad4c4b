import { uuidv7 } from '@refactkit/tenancy'
import { hashPassword } from 'better-auth/crypto'
import { storedOf } from '../../lib/own-role'
import { demoPassword } from '../harness/visitor'
import { ownPermissions } from './persons'
import { rows } from './rows'
import type { World } from './world'

interface NewPerson {
  email: string
  name?: string
  verified?: boolean
  /** By slug. */
  roles?: Record<string, string>
}

/** The demo world's, under other names; and one who will leave, and one who never confirmed their address. */
const people: NewPerson[] = [
  { email: 'owner@acme.place.test', roles: { acme: 'owner' } },
  { email: 'admin@acme.place.test', roles: { acme: 'admin' } },
  { email: 'member@acme.place.test', roles: { acme: 'member' } },
  { email: 'own@acme.place.test', roles: { acme: 'r-keeper' } },
  { email: 'member@both.place.test', roles: { acme: 'member', globex: 'admin' } },
  { email: 'owner@globex.place.test', roles: { globex: 'owner' } },
  { email: 'left@acme.place.test', roles: { acme: 'admin' } },
  { email: 'unverified@place.test', verified: false },
]

const { permission: ownPermission } = storedOf({
  key: 'r-keeper',
  name: 'Keeper',
  permissions: ownPermissions,
})

/** Every text is one that no page contains by itself, so that it is a leak wherever it shows. */
export async function populate(world: World): Promise<void> {
  for (const slug of ['acme', 'globex']) {
    const id = uuidv7()
    await world.query('insert into organization (id, name, slug) values ($1, $2, $3)', [
      id,
      `Name of ${slug}`,
      slug,
    ])
    for (const add of rows) await add(world, { id, slug })
    await world.query(
      `insert into organization_role (id, organization_id, role, name, permission) values ($1, $2, 'r-keeper', $3, $4)`,
      [uuidv7(), id, `Keeper of ${slug}`, ownPermission],
    )
  }
  const password = await hashPassword(demoPassword)
  for (const { email, verified = true, roles = {} } of people) {
    const id = uuidv7()
    await world.query('insert into "user" (id, name, email, email_verified) values ($1, $2, $3, $4)', [
      id,
      `Person ${email.replace(/[@.]/g, ' ')}`,
      email,
      verified,
    ])
    await world.query(
      `insert into account (id, account_id, provider_id, user_id, password) values ($1, $1, 'credential', $1, $2)`,
      [id, password],
    )
    for (const [slug, role] of Object.entries(roles))
      await world.query(
        'insert into member (id, organization_id, user_id, role) select $1, id, $2, $3 from organization where slug = $4',
        [uuidv7(), id, role, slug],
      )
  }
}

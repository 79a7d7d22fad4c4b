import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { uuidv7 } from '@refactkit/tenancy'
import type { World } from './world'

/** What people have for themselves, in whichever organization. Each returns the id of a new thing. */
export interface Personal {
  /** A passkey of somebody. */
  passkey(email: string): Promise<string>
  /** Has somebody asked for codes. */
  secondStep(email: string): Promise<string>
  /** Another browser in which somebody is signed in. */
  session(email: string): Promise<string>
  /** A provider by which somebody can sign in as well. */
  wayIn(email: string): Promise<string>
  /** Somebody with a picture, by their id. */
  portrait(email: string): Promise<string>
}

export function makePersonal(world: World): Personal {
  async function row(email: string, table: string, values: Record<string, string>): Promise<string> {
    const id = uuidv7()
    const columns = Object.entries(values)
    await world.query(
      `insert into "${table}" (id, user_id${columns.map(([name]) => `, ${name}`).join('')})
       select $1, id${columns.map(([, value]) => `, ${value}`).join('')} from "user" where email = $2 on conflict do nothing`,
      [id, email],
    )
    return id
  }

  async function portrait(email: string): Promise<string> {
    const image = uuidv7()
    const [found] = await world.query<{ id: string }>(
      'update "user" set image = $1 where email = $2 returning id',
      [image, email],
    )
    if (!found) return image
    const folder = join(world.site.data, 'files', 'person', found.id, 'portrait', image)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'original'), 'picture')
    return found.id
  }

  const publicHalf = { public_key: "'none'", counter: '0', device_type: "'singleDevice'", backed_up: 'false' }
  return {
    passkey: (email) => row(email, 'passkey', { credential_id: '$1', name: "'Old'", ...publicHalf }),
    secondStep: (email) => row(email, 'two_factor', { secret: "'none'", backup_codes: "'none'" }),
    session: (email) => row(email, 'session', { token: '$1', expires_at: "now() + interval '1 day'" }),
    wayIn: (email) => row(email, 'account', { account_id: '$1', provider_id: "'github'" }),
    portrait,
  }
}

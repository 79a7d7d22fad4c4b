import { z } from 'zod'
import { resultOf } from '../../tests/harness/visitor'
import { owner, visitorOf } from './people'

/** What an owner has made: a role of the organization's own, and a link to join. Answers what the link carries. */
export async function addRoleAndLink(url: string): Promise<string> {
  const visitor = await visitorOf(owner, url)
  const call = async (file: string, name: string, data: object) => {
    const answer = await visitor.call(file, name, { data, context: { slug: 'acme' }, method: 'POST' })
    if (answer.status !== 200) throw new Error(`${name}: ${answer.text}`)
    return resultOf(answer)
  }
  await call('src/server/role-change-fns.ts', 'createRole', {
    name: 'Auditor',
    permissions: ['audit:read', 'member:read', 'role:read'],
  })
  const made = await call('src/server/invitation-link-fns.ts', 'createInvitationLink', {
    role: 'member',
    maximumUses: 10,
    days: 7,
  })
  return z.object({ token: z.string() }).parse(made).token
}

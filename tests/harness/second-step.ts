import { eq } from 'drizzle-orm'
import { authDb } from '../../db/auth-db'
import { user } from '../../db/schema'
import { auth } from '../../lib/auth'
import { beginSetup, type Setup } from '../../lib/auth/second-step-setup'
import { codeOf } from './code-of'

/** Gives somebody who is signed in a second step, as their app and they would. */
export async function giveSecondStep(email: string, cookie: string): Promise<Setup> {
  const [person] = await authDb
    .select({ id: user.id, email: user.email })
    .from(user)
    .where(eq(user.email, email))
  if (!person) throw new Error(`nobody has the address ${email}`)
  const setup = await beginSetup(person)
  const body = { code: await codeOf(setup.secret) }
  await auth.api.verifyTOTP({ headers: new Headers({ cookie }), body })
  return setup
}

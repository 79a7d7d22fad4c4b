import { APIError } from 'better-auth/api'
import { ratePassword } from './password-strength'

/** Where a password is chosen, and what it is called there. */
const chosenAt: Record<string, 'password' | 'newPassword'> = {
  '/sign-up/email': 'password',
  '/reset-password': 'newPassword',
}

/** What Better Auth refuses by itself, a little later. */
const shortest = 12

/** Refuses a password that is found in a million tries, wherever one is chosen over HTTP. */
export async function refuseWeakPassword(path: string, body: object): Promise<void> {
  const text = (key: string): string => {
    const value: unknown = Reflect.get(body, key)
    return typeof value === 'string' ? value : ''
  }
  const password = text(chosenAt[path] ?? '')
  if (password.length < shortest) return
  const { isWeak } = await ratePassword(password, [text('name'), text('email')])
  if (isWeak) throw new APIError('BAD_REQUEST', { code: 'PASSWORD_WEAK', message: 'PASSWORD_WEAK' })
}

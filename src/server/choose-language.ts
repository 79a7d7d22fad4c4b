import { setLocale } from '@/lib/auth/language'
import { AppError } from '@/lib/errors'
import { isOffered } from '@/lib/languages'
import { isHttps } from '@/lib/origin'
import { safePath } from '@/lib/safe-path'
import { sessionUser } from '@/lib/session'
import { localeCookie } from './asked-locale'

/** Remembers a language in this browser, and for the account of whoever is signed in; then leads back to where it was chosen. */
export async function chooseLanguage(request: Request): Promise<Response> {
  const form = await request.formData().catch((cause: unknown) => {
    throw cause instanceof AppError ? cause : new AppError('invalid', { reason: 'payload' })
  })
  const chosen = form.get('language')
  if (!isOffered(chosen)) throw new AppError('invalid', { detail: 'no language that there is' })
  const user = await sessionUser(request)
  if (user) await setLocale(user.id, chosen)
  const secure = isHttps() ? '; Secure' : ''
  return new Response(null, {
    status: 303,
    headers: {
      location: safePath(form.get('next'), '/'),
      'set-cookie': `${localeCookie}=${chosen}; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly${secure}`,
    },
  })
}

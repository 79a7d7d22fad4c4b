import { isOffered, type Locale } from '@/lib/languages'
import { sessionUser } from '@/lib/session'
import { mayServe } from './readiness'

/** What whoever asks has chosen for their account, as far as it can be known now; else what their browser asks for. */
export async function localeOf(request: Request, asked: Locale): Promise<Locale> {
  // A picture says nothing, and many are asked for at once.
  const isPicture = request.headers.get('sec-fetch-dest') === 'image'
  if (isPicture || !/session_token=/.test(request.headers.get('cookie') ?? '') || !(await mayServe()))
    return asked
  // Who cannot be known now is told so by whatever needs to know.
  const user = await sessionUser(request).catch(() => undefined)
  return isOffered(user?.locale) ? user.locale : asked
}

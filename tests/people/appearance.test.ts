import { eq } from 'drizzle-orm'
import { beforeEach, expect, it } from 'vitest'
import { authDb } from '../../db/auth-db'
import { user } from '../../db/schema'
import { looksInput, looksOf, setLooks } from '../../lib/auth/appearance'
import { call, confirmed, password, startOver } from '../harness/auth-caller'

beforeEach(startOver)

const idOf = async (email: string) => {
  const [found] = await authDb.select({ id: user.id }).from(user).where(eq(user.email, email))
  return found?.id ?? ''
}

const cookiesAt = async (email: string) => {
  const answer = await call('/sign-in/email', { email, password })
  expect(answer.status).toBe(200)
  return answer.cookies.filter((each) => /^(theme|palette|font|density)=/.test(each))
}

it('the next browser that somebody signs in with shows pages as they chose, and nobody else’s does', async () => {
  const [ada, grace] = ['ada@acme.test', 'grace@globex.test']
  await confirmed(ada)
  await confirmed(grace)
  await setLooks(await idOf(ada), { palette: 'sage', theme: 'dark' })
  await setLooks(await idOf(ada), { palette: 'rose', density: 'compact' })
  const cookies = await cookiesAt(ada)
  expect(cookies.map((each) => each.split(';')[0]).sort()).toEqual([
    'density=compact',
    'palette=rose',
    'theme=dark',
  ])
  expect(cookies[0]).toMatch(/Max-Age=31536000.*Path=\/.*SameSite=Lax/)
  expect(cookies[0]).not.toContain('HttpOnly')
  expect(await cookiesAt(grace)).toEqual([])
})

it('what is none of the choices is refused, and what this version does not know is left out', () => {
  expect(looksInput.safeParse({ palette: 'mauve' }).success).toBe(false)
  expect(looksInput.safeParse({ palette: 'sage', admin: true }).success).toBe(false)
  expect(looksOf('{"palette":"sage"}')).toEqual({ palette: 'sage' })
  expect(looksOf('{"palette":"sage","font":"from a newer version","new":1}')).toEqual({ palette: 'sage' })
  for (const stored of [null, undefined, '', '{', '[]', '"x"', 'null']) expect(looksOf(stored)).toEqual({})
})

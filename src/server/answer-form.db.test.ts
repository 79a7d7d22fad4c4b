import { beforeEach, expect, it } from 'vitest'
import { authDb } from '@/db/auth-db'
import { rateLimit, user } from '@/db/schema'
import { auth } from '@/lib/auth'
import { stampClientAddress } from '@/lib/auth/client-address'
import { env } from '@/lib/env'
import { answerForm } from './answer-form'

const person = { name: 'Ada', email: 'ada@x.test', password: 'correct horse battery' }

function post(fields: Record<string, string>): Promise<Response> {
  const request = new Request(`${env.BETTER_AUTH_URL}/login?callbackURL=%2Fx`, {
    method: 'POST',
    headers: { origin: env.BETTER_AUTH_URL, 'x-forwarded-for': '203.0.113.7' },
    body: new URLSearchParams(fields),
  })
  Object.defineProperty(request, 'ip', { value: '10.0.0.7' })
  // As the server does before anything else.
  stampClientAddress(request)
  return answerForm(request, {
    endpoint: '/sign-in/email',
    body: (field) => ({ email: field('email'), password: field('password') }),
    done: '/x',
    failed: { unconfirmed: '/verify-email' },
  })
}

beforeEach(async () => {
  await authDb.delete(rateLimit)
  await authDb.delete(user)
  await auth.api.signUpEmail({ body: person })
})

it('signs in a browser without scripts, and counts it like any other', async () => {
  await authDb.update(user).set({ emailVerified: true })
  const response = await post(person)
  expect(response.status).toBe(303)
  expect(response.headers.get('location')).toBe('/x')
  expect(response.headers.getSetCookie().join()).toContain('session_token')
  const keys = await authDb.select({ key: rateLimit.key }).from(rateLimit)
  expect(keys).toContainEqual({ key: '10.0.0.7|/sign-in/email' })
})

it('leads back to the form with the reason, and never with what was typed', async () => {
  const response = await post({ ...person, password: 'another password' })
  expect(response.headers.get('location')).toBe('/login?callbackURL=%2Fx&problem=credentials')
  expect(response.headers.getSetCookie()).toEqual([])
})

it('leads an unconfirmed person to the letter', async () => {
  expect((await post(person)).headers.get('location')).toBe('/verify-email')
})

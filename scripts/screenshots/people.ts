import type { BrowserContext } from '@playwright/test'
import { Visitor } from '../../tests/harness/visitor'

export const owner = 'alice@acme.test'
export const member = 'mia@acme.test'
export const both = 'carol@both.test'
/** Of an organization in which nothing has happened yet. */
export const founder = 'ines@initech.test'
/** In no organization. */
export const newcomer = 'nora@new.test'

const visitors = new Map<string, Promise<Visitor>>()

/** Somebody who has signed in, once for all pictures. */
export function visitorOf(email: string, url: string): Promise<Visitor> {
  const known = visitors.get(email) ?? new Visitor(url).signIn(email)
  visitors.set(email, known)
  return known
}

/** Gives a browser the session of somebody. */
export async function enter(context: BrowserContext, email: string, url: string): Promise<void> {
  const { headers } = await visitorOf(email, url)
  const cookies = headers.cookie.split('; ').map((cookie) => cookie.split(/=(.*)/s))
  await context.addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url })))
}

import { toJSONAsync } from 'seroval'
import type { Visitor } from '../harness/visitor'
import type { BuiltFunction, BuiltRoute } from './build'
import type { Person } from './persons'
import type { Place } from './place'
import type { FunctionSample, RouteSample } from './samples'
import { readsSlug } from './suite'

/** What a call is besides who makes it; everything has the value of an honest one unless said. */
export interface Call {
  slug?: string
  method?: string
  origin?: string | undefined
  headers?: Record<string, string>
}

/** The input of a sample, with the slug where the link reads one. */
export async function dataOf(sample: FunctionSample, place: Place, person: Person): Promise<object> {
  return (await sample.data?.(place, person)) ?? {}
}

/** As the browser's half of the framework does. */
export async function callFunction(
  visitor: Visitor,
  { id, method: own, first }: BuiltFunction,
  data: object,
  { slug = 'acme', method = own, headers, ...more }: Call = {},
): Promise<Response> {
  const scoped = readsSlug({ first }) ? { data: { slug, ...data }, context: { slug } } : { data }
  const payload = JSON.stringify(await toJSONAsync(scoped))
  const init = {
    ...more,
    method,
    headers: { 'x-tsr-serverFn': 'true', accept: 'application/json', ...headers },
  }
  if (own === 'GET') return visitor.fetch(`/_serverFn/${id}?payload=${encodeURIComponent(payload)}`, init)
  const hasBody = method !== 'GET' && method !== 'HEAD'
  return visitor.fetch(`/_serverFn/${id}`, {
    ...init,
    headers: { ...init.headers, 'content-type': 'application/json' },
    ...(hasBody ? { body: payload } : {}),
  })
}

/** The address of a route with the parameters of its sample. */
export async function addressOf(
  { path }: Pick<BuiltRoute, 'path'>,
  { params, address, search = '' }: Pick<RouteSample, 'params' | 'address' | 'search'>,
  place: Place,
  email = '',
): Promise<string> {
  if (address) return address(place)
  const values: Record<string, string> = { slug: place.slug, ...(await params?.(place, email)) }
  return path.replace(/\$(\w*)/g, (_, name: string) => values[name || '$'] ?? `$${name}`) + search
}

export async function callRoute(
  person: Person,
  { method: own }: Pick<BuiltRoute, 'method'>,
  address: string,
  { body, streams }: Pick<RouteSample, 'body' | 'streams'>,
  { method = own, headers, ...more }: Omit<Call, 'slug'> = {},
): Promise<Response> {
  const hasBody = body && method !== 'GET' && method !== 'HEAD'
  // Signing in or out in this call shall not be so in the next one.
  const answer = await person.visitor.copy().fetch(address, {
    ...more,
    method,
    headers: { accept: 'application/json', ...headers },
    ...(hasBody ? { body: body(person) } : {}),
  })
  return streams && answer.ok ? beginningOf(answer) : answer
}

async function beginningOf(answer: Response): Promise<Response> {
  const reader = answer.body?.getReader()
  const chunk = await reader?.read()
  await reader?.cancel()
  return new Response(chunk?.value, { status: answer.status, headers: answer.headers })
}

const changing = ['date', 'x-request-id', 'content-security-policy', 'keep-alive', 'connection']

/** All that a caller can tell two answers apart by, without what differs between any two. */
export async function lookOf(answer: Response): Promise<object> {
  const id = answer.headers.get('x-request-id') ?? ''
  const text = await answer.text()
  const headers = [...answer.headers].filter(([name]) => !changing.includes(name))
  return { status: answer.status, headers, body: id ? text.replaceAll(id, '…') : text }
}

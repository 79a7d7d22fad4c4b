import { createHash } from 'node:crypto'
import { fromCrossJSON, toJSONAsync } from 'seroval'

/** The one password of the demo world. */
export const demoPassword = 'correct horse battery'

export interface Answer {
  status: number
  /** What the function returned, or the public half of the error it threw. */
  text: string
  /** The seconds to wait, as the header says them. */
  retryAfter: string | null
}

interface Call {
  data?: unknown
  /** What the client claims: the slug of the screen, and anything else an attacker may add. */
  context?: Record<string, unknown>
  method?: 'GET' | 'POST'
  origin?: string | undefined
}

/** The address of a server function: a hash of its file and name, so that every one of them can be called from outside. */
export const functionPath = (file: string, name: string): string =>
  `/_serverFn/${createHash('sha256').update(`${file}--${name}_createServerFn_handler`).digest('hex')}`

/** What the browser's half of the framework sends to a server function. */
export async function functionRequest(file: string, name: string, { data, context }: Call) {
  const headers = { 'x-tsr-serverFn': 'true', accept: 'application/json', 'content-type': 'application/json' }
  return {
    path: functionPath(file, name),
    headers,
    payload: JSON.stringify(await toJSONAsync({ data, context })),
  }
}

let visitors = 0

/** Somebody with a browser's cookies and without a browser's good manners. */
export class Visitor {
  readonly #address = `10.${process.pid % 256}.${Math.floor(visitors / 250)}.${(visitors++ % 250) + 1}`
  #cookies = new Map<string, string>()
  readonly url: string

  constructor(url: string) {
    this.url = url
  }

  /** What the browser sends along by itself. */
  get headers(): { cookie: string; origin: string } {
    return {
      cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      origin: this.url,
    }
  }

  /** The same browser before it receives another cookie. */
  copy(): Visitor {
    const copy = new Visitor(this.url)
    copy.#cookies = new Map(this.#cookies)
    return copy
  }

  async fetch(path: string, init: RequestInit & { origin?: string | undefined } = {}): Promise<Response> {
    const headers = new Headers(init.headers)
    headers.set('cookie', this.headers.cookie)
    headers.set('x-forwarded-for', this.#address)
    const origin = 'origin' in init ? init.origin : this.url
    if (origin) headers.set('origin', origin)
    const response = await fetch(new URL(path, this.url), { redirect: 'manual', ...init, headers })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      this.#cookies.set(name, value)
    }
    return response
  }

  async signIn(email: string, password = demoPassword): Promise<this> {
    const response = await this.fetch('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (!response.ok)
      throw new Error(`${email} could not sign in: ${response.status} ${await response.text()}`)
    return this
  }

  /** Calls a server function as the browser's half of the framework does, with whatever context is claimed. */
  async call(file: string, name: string, call: Call): Promise<Answer> {
    const { method = 'GET', origin = this.url } = call
    const { path, headers, payload } = await functionRequest(file, name, call)
    const response =
      method === 'GET'
        ? await this.fetch(`${path}?payload=${encodeURIComponent(payload)}`, { headers, origin })
        : await this.fetch(path, { method, headers, body: payload, origin })
    const retryAfter = response.headers.get('retry-after')
    return { status: response.status, text: await response.text(), retryAfter }
  }
}

/** The result inside an answer of the framework. */
export const resultOf = ({ text }: Pick<Answer, 'text'>): unknown => {
  const parsed: unknown = fromCrossJSON(JSON.parse(text), { refs: new Map() })
  return typeof parsed === 'object' && parsed !== null && 'result' in parsed ? parsed.result : parsed
}

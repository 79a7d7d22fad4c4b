import type { ServerResponse } from 'node:http'
import type { Plugin } from 'vite'

/** Names and values in turn, as `writeHead` takes them too. */
const isList = (headers: unknown): headers is string[] => Array.isArray(headers)

/**
 * Lets `writeHead` keep every header of a list. Node 20 keeps of those with one name only the last where any header was set
 * before; Node 24 keeps them all.
 *
 * @param response an answer of which nothing has been sent
 * @example keepEveryHeader(response)
 */
export function keepEveryHeader(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response)
  Object.assign(response, {
    writeHead(status: number, ...rest: unknown[]) {
      const headers = rest.at(-1)
      if (!isList(headers)) return Reflect.apply(writeHead, response, [status, ...rest])
      const pairs = headers.flatMap((name, index) =>
        index % 2 ? [] : [[name, headers[index + 1] ?? ''] as const],
      )
      for (const [name] of pairs) response.removeHeader(name)
      for (const [name, value] of pairs) response.appendHeader(name, value)
      return Reflect.apply(writeHead, response, [status, ...rest.slice(0, -1)])
    },
  })
}

/**
 * Has the development server send all cookies of an answer, such as the session and the device that signing in sets.
 *
 * @returns a plugin for the `plugins` of vite.config.ts, before the one that answers
 * @example plugins: [wholeHeaders(), nitro()]
 */
export const wholeHeaders = (): Plugin => ({
  name: 'refactkit:whole-headers',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((_, response, next) => {
      keepEveryHeader(response)
      next()
    })
  },
})

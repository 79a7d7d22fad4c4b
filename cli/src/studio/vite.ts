import { request as ask } from 'node:http'
import type { Plugin } from 'vite'
import { isLoopback } from '../mailbox/loopback.ts'
import { fontBytes, moduleFiles, moduleText, tokensText } from './assets.ts'

const base = '/dev/studio'

/**
 * Serves the studio at `/dev/studio` while Vite serves the application. A build knows nothing of it, and neither does this
 * process: `refactkit dev` runs the studio in its own, whose connections the application's code cannot reach, and names its
 * port in `REFACTKIT_STUDIO_PORT`.
 *
 * @param port where it listens; without, the page says how to start one
 * @returns a plugin for the `plugins` of vite.config.ts
 * @example plugins: [studio(process.env.REFACTKIT_STUDIO_PORT)]
 */
export const studio = (port: string | undefined): Plugin => ({
  name: 'refactkit:studio',
  apply: 'serve',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = request.url?.split('?', 1)[0]
      if (path !== base && !path?.startsWith(`${base}/`)) return next()
      const say = (status: number, text: string) =>
        response.writeHead(status, { 'content-type': 'text/plain' }).end(text)
      if (!isLoopback(request)) return say(403, 'The studio answers on this machine only, at localhost.')
      if (!port) return say(503, 'Start the application with `npm run dev`, or run `npx refactkit studio`.')
      const { method, headers, url } = request
      const asked = ask({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(response)
      })
      // Whoever leaves waits for nothing: the studio then ends what they asked for.
      response.once('close', () => asked.destroy())
      asked.on('error', () => {
        if (response.headersSent) response.destroy()
        else say(502, 'The studio does not answer; has `npm run dev` ended?')
      })
      request.pipe(asked)
    })
  },
})

const files = 'virtual:refactkit-studio'

/**
 * Gives `.output/server/studio.mjs`, the studio of a built server, the modules of its page and the application's fonts. That
 * program is the one thing in a build that imports them.
 *
 * @param root the project's folder, which has the fonts
 * @returns a plugin for the `plugins` of vite.config.ts
 * @example plugins: [studioFiles(import.meta.dirname)]
 */
export const studioFiles = (root: string): Plugin => ({
  name: 'refactkit:studio-files',
  resolveId: (id) => (id === files ? `\0${files}` : undefined),
  async load(id) {
    if (id !== `\0${files}`) return undefined
    const modules: Record<string, string> = {}
    for (const [name, file] of moduleFiles()) modules[name] = await moduleText(file)
    const fonts: Record<string, string> = {}
    for (const name of ['sans', 'mono']) {
      const bytes = await fontBytes(root, name)
      if (bytes) fonts[name] = Buffer.from(bytes).toString('base64')
    }
    return `export default ${JSON.stringify({ modules, fonts, tokens: await tokensText(root) })}`
  },
})

import type { Plugin } from 'vite'
import { emailsHandler } from './handler.ts'
import { lettersOf } from './letters.ts'

const base = '/dev/emails'

/**
 * Shows every letter of the application at `/dev/emails` while Vite serves it: in each language, light and dark, on a phone and
 * as plain text. A build knows nothing of it.
 *
 * @param root the project's folder, whose `lib/emails/samples` are shown
 * @param languages those to choose from
 * @returns a plugin for the `plugins` of vite.config.ts
 * @example plugins: [emails(import.meta.dirname, ['en', 'de'])]
 */
export const emails = (root: string, languages: readonly string[]): Plugin => ({
  name: 'refactkit:emails',
  apply: 'serve',
  configureServer(server) {
    const handle = emailsHandler(lettersOf(root), languages, base)
    server.middlewares.use((request, response, next) => {
      const path = request.url?.split('?', 1)[0]
      if (path === base || path?.startsWith(`${base}/`)) handle(request, response).catch(next)
      else next()
    })
  },
})

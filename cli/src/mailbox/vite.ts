import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { mailboxHandler } from './handler.ts'

const base = '/dev/mailbox'

/**
 * Serves the mailbox at `/dev/mailbox` while Vite serves the application, and tells the application so in
 * `import.meta.env.VITE_MAILBOX`, unless SMTP_URL or RESEND_API_KEY lets mail leave. A build knows nothing of it.
 *
 * @param folder the mailbox folder
 * @returns a plugin for the `plugins` of vite.config.ts
 * @example plugins: [mailbox(join(process.env.REFACTKIT_DATA ?? '.data', 'mailbox'))]
 */
export const mailbox = (folder: string): Plugin => ({
  name: 'refactkit:mailbox',
  apply: 'serve',
  config: () =>
    process.env.SMTP_URL || process.env.RESEND_API_KEY
      ? {}
      : { define: { 'import.meta.env.VITE_MAILBOX': JSON.stringify(base) } },
  configureServer(server) {
    const handle = mailboxHandler(resolve(folder), base)
    server.middlewares.use((request, response, next) => {
      const path = request.url?.split('?', 1)[0]
      if (path === base || path?.startsWith(`${base}/`)) handle(request, response).catch(next)
      else next()
    })
  },
})

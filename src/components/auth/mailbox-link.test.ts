import { createElement, type FC } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { createServer } from 'vite'
import { afterEach, expect, test, vi } from 'vitest'
import { mailbox } from '../../../cli/src/mailbox/vite'

afterEach(() => vi.unstubAllEnvs())

/** What the development server makes of the link. */
async function rendered(): Promise<string> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    resolve: { tsconfigPaths: true },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
    plugins: [mailbox('.data/mailbox')],
  })
  try {
    const module = await server.ssrLoadModule('/src/components/auth/mailbox-link.tsx')
    const MailboxLink: FC = module.MailboxLink
    return renderToStaticMarkup(createElement(MailboxLink))
  } finally {
    await server.close()
  }
}

test('who waits for a letter is shown the mailbox while letters stay in it, and not once a mail server is set', async () => {
  vi.stubEnv('SMTP_URL', undefined)
  expect(await rendered()).toContain('href="/dev/mailbox"')
  vi.stubEnv('SMTP_URL', 'smtp://mail.example:25')
  expect(await rendered()).toBe('')
})

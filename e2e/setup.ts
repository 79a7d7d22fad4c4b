import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort, startSite } from '../tests/harness/site'

/** The mailbox of development, served beside a production server, which has none. */
async function startMailbox(data: string): Promise<{ url: string; stop(): Promise<void> }> {
  const port = await freePort()
  const command = [join(process.cwd(), 'cli/bin/refactkit.mjs'), 'mailbox', '--port', String(port)]
  const env = { ...process.env, REFACTKIT_DATA: data, NODE_OPTIONS: '' }
  const mailbox = spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(mailbox, 'close')
  await once(mailbox.stdout, 'data')
  const stop = async () => {
    mailbox.kill('SIGTERM')
    await ended
  }
  return { url: `http://localhost:${port}`, stop }
}

/** One site for all browser tests; each test works with people and organizations of its own or leaves the demo world as it was. */
export default async function setup(): Promise<() => Promise<void>> {
  const site = await startSite()
  const mailbox = await startMailbox(site.data)
  process.env.SITE_URL = site.url
  process.env.SITE_DATA = site.data
  process.env.SITE_ADMIN_URL = site.adminUrl
  process.env.MAILBOX_URL = mailbox.url
  return async () => {
    await mailbox.stop()
    await site.stop()
  }
}

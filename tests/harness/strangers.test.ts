import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { stayHome, strangers } from './strangers'

/** What a program printed that was told to stay on this machine. */
async function run(code: string): Promise<string> {
  const options = { env: { ...process.env, NODE_OPTIONS: stayHome } }
  const args = ['--input-type=module', '--eval', code]
  const ended = promisify(execFile)(process.execPath, args, options)
  const { stdout, stderr } = await ended.catch((failed: { stdout: string; stderr: string }) => failed)
  return stdout + stderr
}

test.each([
  ["await fetch('http://192.0.2.1/')", '192.0.2.1'],
  ["(await import('node:https')).get('https://third-party.test/')", 'third-party.test'],
  ["(await import('node:net')).connect(80, '192.0.2.1')", '192.0.2.1'],
  ["(await import('node:tls')).connect({ port: 443, host: '192.0.2.1' })", '192.0.2.1'],
  ["await (await import('node:dns/promises')).lookup('third-party.test')", 'third-party.test'],
])('whoever turns to a third party is caught: %s', async (code, host) => {
  expect(strangers(await run(code))).toContain(host)
})

test('whoever turns to this machine is answered', async () => {
  const server = createServer((socket) => socket.end('home')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  for (const host of ['localhost', '127.0.0.1'])
    expect(await run(`(await import('node:net')).connect(${port}, '${host}').pipe(process.stdout)`)).toBe(
      'home',
    )
  server.close()
})

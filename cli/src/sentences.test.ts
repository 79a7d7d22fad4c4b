import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { sentenceFor } from './sentences'

const refused = (code: string, syscall: string) =>
  Object.assign(new Error(`${code}: refused, ${syscall}`), { code, syscall })

test('a limit on watched files is not told as a full disk', () => {
  expect(sentenceFor(refused('ENOSPC', 'watch'))).toContain('fs.inotify.max_user_watches')
  expect(sentenceFor(refused('EMFILE', 'watch'))).toContain('fs.inotify.max_user_instances')
  expect(sentenceFor(refused('ENOSPC', 'write'))).toContain('The disk is full')
})

test('a port that this user may not have is not told as a file of somebody else', () => {
  expect(sentenceFor(refused('EACCES', 'listen'))).toContain('may not listen on that port')
  expect(sentenceFor(refused('EACCES', 'open'))).toContain('belong to another user')
})

test('a port that is taken is told as that', async () => {
  const first = createServer().listen(0, '127.0.0.1')
  await new Promise((listening) => first.once('listening', listening))
  const address = first.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const error = await new Promise((failed) => createServer().once('error', failed).listen(port, '127.0.0.1'))
  first.close()
  expect(sentenceFor(error)).toContain('Another program listens on that port')
})

import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readBody } from './read-body'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A body of a thousand bytes, of which one comes whenever the returned function is called. */
function slowly() {
  let send = () => {}
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      send = () => controller.enqueue(new Uint8Array(1))
    },
    cancel() {
      isCancelled = true
    },
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'PUT',
    body,
    headers: { 'content-length': '1000' },
    duplex: 'half',
  }
  const read = readBody(new Request('http://localhost/x', init), 2000, 'imageTooLarge')
  return { read, send: () => send(), isCancelled: () => isCancelled }
}

const aborted = { code: 'invalid', reason: 'uploadAborted' }

test('a body that stops coming is given up after fifteen seconds, and its stream is let go', async () => {
  const { read, isCancelled } = slowly()
  const outcome = expect(read).rejects.toMatchObject(aborted)
  await vi.advanceTimersByTimeAsync(14_900)
  expect(isCancelled()).toBe(false)
  await vi.advanceTimersByTimeAsync(200)
  await outcome
  expect(isCancelled()).toBe(true)
})

test('a body that comes byte by byte is given up as well, once it has taken far too long', async () => {
  const { read, send } = slowly()
  const outcome = expect(read).rejects.toMatchObject(aborted)
  for (let second = 0; second < 29; second += 10) {
    send()
    await vi.advanceTimersByTimeAsync(10_000)
  }
  await vi.advanceTimersByTimeAsync(200)
  await outcome
})

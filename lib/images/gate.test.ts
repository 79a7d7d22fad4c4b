import { expect, it } from 'vitest'
import { createGate } from './gate'

it('runs two at once, keeps one waiting and refuses the fourth', async () => {
  const pass = createGate({ running: 2, waiting: 1, reason: 'uploadsBusy' })
  const { promise: closed, resolve: open } = withResolvers()
  let running = 0
  let most = 0
  const task = async () => {
    running += 1
    most = Math.max(most, running)
    await closed
    running -= 1
  }
  const three = [pass('acme', task), pass('acme', task), pass('acme', task)]
  await expect(pass('acme', task)).rejects.toMatchObject({ code: 'limit', reason: 'uploadsBusy' })
  open()
  await Promise.all(three)
  expect(most).toBe(2)
  await expect(pass('acme', async () => 'free again')).resolves.toBe('free again')
})

it('gives its place back when a task fails', async () => {
  const pass = createGate({ running: 1, waiting: 0, reason: 'uploadsBusy' })
  await expect(pass('acme', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(pass('acme', async () => 'yes')).resolves.toBe('yes')
})

it('lets each in turn, however many tasks one of them has brought', async () => {
  const pass = createGate({ running: 1, waiting: 10, reason: 'uploadsBusy' })
  const done: string[] = []
  const task = (name: string) => pass(name, async () => void done.push(name))
  await Promise.all(['acme', 'acme', 'acme', 'acme', 'globex', 'initech', 'globex'].map(task))
  expect(done).toEqual(['acme', 'acme', 'globex', 'initech', 'acme', 'globex', 'acme'])
})

function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

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
  const three = [pass(task), pass(task), pass(task)]
  await expect(pass(task)).rejects.toMatchObject({ code: 'limit', reason: 'uploadsBusy' })
  open()
  await Promise.all(three)
  expect(most).toBe(2)
  await expect(pass(async () => 'free again')).resolves.toBe('free again')
})

it('gives its place back when a task fails', async () => {
  const pass = createGate({ running: 1, waiting: 0, reason: 'uploadsBusy' })
  await expect(pass(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(pass(async () => 'yes')).resolves.toBe('yes')
})

function withResolvers() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

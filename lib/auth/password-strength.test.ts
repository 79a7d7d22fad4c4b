import { expect, test } from 'vitest'
import { ratePassword } from './password-strength'

const password = 'Wolkenbruchstein'

test('a password that is one’s own name is weak', async () => {
  expect(await ratePassword(password)).toMatchObject({ isWeak: false })
  expect(await ratePassword(password, [`Ada ${password}`])).toMatchObject({ isWeak: true })
})

test('whoever sends a name of a thousand words has no thousand words compared: each makes the next check slower', async () => {
  const words = Array.from({ length: 1000 }, (_, n) => `w${n}`).join(' ')
  expect(await ratePassword(password, [`${words} ${password}`])).toMatchObject({ isWeak: false })
  expect(await ratePassword(password, [...words.split(' '), password])).toMatchObject({ isWeak: false })
})

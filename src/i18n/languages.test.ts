import { expect, test } from 'vitest'
import { unsaidIn } from '../../cli/src/words/unsaid'
import { offered } from '../../lib/languages'

test('every language that is offered says everything, and nothing as English does but what is listed', async () => {
  const found = await Promise.all(
    offered.filter((locale) => locale !== 'en').map((locale) => unsaidIn(process.cwd(), locale)),
  )
  expect(found.flatMap(({ missing, same }) => [...missing, ...same])).toEqual([])
})

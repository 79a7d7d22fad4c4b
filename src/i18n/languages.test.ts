import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fileOf } from '../../cli/src/words/locales'
import { unsaidIn } from '../../cli/src/words/unsaid'
import { offered } from '../../lib/languages'

test('every language that is offered says everything, and nothing as English does but what is listed', async () => {
  const found = await Promise.all(
    offered.filter((locale) => locale !== 'en').map((locale) => unsaidIn(process.cwd(), locale)),
  )
  expect(found.flatMap(({ missing, same }) => [...missing, ...same])).toEqual([])
})

test('every language puts together the words of every page, those of resources that were added among them', async () => {
  const together = async (locale: string) => {
    const { messages } = await import(join(process.cwd(), fileOf(process.cwd(), locale, 'index') ?? ''))
    return Object.keys(messages).sort()
  }
  for (const locale of offered)
    expect([locale, await together(locale)]).toEqual([locale, await together('en')])
})

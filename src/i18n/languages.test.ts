import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'
import { expect, test } from 'vitest'
import { walk } from '../../cli/src/check/source/tree'
import { fileOf, ownFiles, wordsFolder } from '../../cli/src/words/locales'
import { unsaidIn } from '../../cli/src/words/unsaid'
import { directionOf, offered } from '../../lib/languages'

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

test('in a language written from right to left, every name that a sentence takes up keeps its own direction', async () => {
  const { members } = await import('./ar/members')
  expect(members.roleOf('Ada (Acme)')).toBe('دور \u2068Ada (Acme)\u2069')
  const locales = offered.filter((locale) => directionOf(locale) === 'rtl')
  const files = locales.flatMap((locale) => [
    ...ownFiles(process.cwd(), locale).map((name) => `${wordsFolder}/${locale}/${name}.ts`),
    ...['lib/emails/words', 'lib/notifications/words'].map((folder) => `${folder}/${locale}.ts`),
  ])
  const glued: string[] = []
  for (const file of files.filter((path) => existsSync(path))) {
    const text = readFileSync(file, 'utf8')
    walk(parseSync(file, text).program, (node, parent) => {
      if (node.type === 'TemplateLiteral' && node.expressions.length > 0)
        if (parent?.type !== 'TaggedTemplateExpression')
          glued.push(`${file}: ${text.slice(node.start, node.end)}`)
    })
  }
  expect(glued).toEqual([])
})

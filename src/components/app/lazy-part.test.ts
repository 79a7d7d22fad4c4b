import { type ComponentType, createElement, Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { prerender } from 'react-dom/static'
import { expect, test } from 'vitest'
import { lazyPart } from './lazy-part'
import { lazyPopup } from './lazy-popup'

test('a server has a part before it draws its first page, and draws nothing of what opens on a page', async () => {
  const load = async () => ({ default: () => 'whole' })
  const [part, popup] = [lazyPart(load), lazyPopup(load)]
  await load()
  const [drawn, waiting] = [part, popup].map((each) =>
    renderToString(createElement(Suspense, { fallback: 'on its way' }, createElement(each))),
  )
  expect(drawn).toBe('<!--$-->whole<!--/$-->')
  expect(waiting).toBe('<!--$--><!--/$-->')
})

test('what was fetched at the first sign of intent is drawn at once, and something else until then', async () => {
  const load = async () => ({ default: ({ of }: { of: string }) => `whole ${of}` })
  const popup = lazyPopup(load, ({ of }) => `before ${of}`)
  expect(renderToString(createElement(popup, { of: 'it' }))).toBe('before it')
  await popup.preload()
  expect(renderToString(createElement(popup, { of: 'it' }))).toBe('whole it')
})

/** What a page is once everything of it is there. */
async function drawnWhole(part: ComponentType): Promise<string> {
  const { prelude } = await prerender(createElement(part), { onError: () => undefined })
  return await new Response(prelude).text()
}

test('a part that could not be fetched is fetched again at the next try', async () => {
  let tries = 0
  const part = lazyPart(async () => {
    // Once before the first page, and once with it.
    if (++tries <= 2) throw new Error('no connection')
    return { default: () => 'whole' }
  })
  await expect(drawnWhole(part)).rejects.toMatchObject({ code: 'unavailable', reason: 'offline' })
  expect(await drawnWhole(part)).toContain('whole')
})

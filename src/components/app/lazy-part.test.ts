import { createElement, Suspense } from 'react'
import { renderToString } from 'react-dom/server'
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

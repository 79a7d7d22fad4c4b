import { createElement, Suspense } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, test } from 'vitest'
import { lazyPart } from './lazy-part'
import { lazyPopup } from './lazy-popup'

test('a server has a part before it draws its first page, and what opens on a page it fetches when it is asked', async () => {
  const load = async () => ({ default: () => 'whole' })
  const [part, popup] = [lazyPart(load), lazyPopup(load)]
  await load()
  const [drawn, fetched] = [part, popup].map((each) =>
    renderToString(createElement(Suspense, { fallback: 'on its way' }, createElement(each))),
  )
  expect(drawn).toBe('<!--$-->whole<!--/$-->')
  expect(fetched).toContain('on its way')
})

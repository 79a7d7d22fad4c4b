import { gzipSync } from 'node:zlib'
import { describe, expect, inject, test } from 'vitest'

const site = inject('siteUrl')
const get = (path: string, init?: RequestInit) => fetch(new URL(path, site), { redirect: 'manual', ...init })
const sitemap = await (await get('/sitemap.xml')).text()
const paths = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname)
const pages = new Map(
  await Promise.all(paths.map(async (path) => [path, await (await get(path)).text()] as const)),
)
const linksOf = (html: string) =>
  [...html.matchAll(/<a\b[^>]*\shref="([^"]+)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

describe('what everybody may read', () => {
  test('the list of pages has the documentation, its recipes and decisions, and no page of the app', () => {
    for (const path of [
      '/',
      '/pricing',
      '/docs/start',
      '/docs/recipes/add-a-table',
      '/docs/decisions/scope-by-portal',
    ])
      expect(paths).toContain(path)
    expect(paths.filter((path) => !/^\/(docs\/|pricing$|$)/.test(path))).toEqual([])
  })

  test.each(paths)('%s is there, says what it is, and loads no script', async (path) => {
    const answer = await get(path)
    const html = pages.get(path) ?? ''
    expect(answer.status).toBe(200)
    expect(html).toMatch(/<title>[^<]{5,}<\/title>/)
    expect(html).toContain(
      `<link rel="canonical" href="${new URL(path, site).href.replace(/\/$/, path === '/' ? '/' : '')}"`,
    )
    expect(html.match(/<h1\b/g)).toHaveLength(1)
    expect(html).not.toMatch(/<script[^>]*\ssrc=/)
    expect(html).not.toContain('modulepreload')
  })

  test('every link of every page leads to a page and a part of it that are there', async () => {
    const wanted = new Map<string, string>()
    for (const [path, html] of pages)
      for (const href of linksOf(html))
        if (!/^(https?|mailto):/.test(href)) wanted.set(new URL(href, new URL(path, site)).href, path)
    expect(wanted.size).toBeGreaterThan(100)
    const broken: string[] = []
    for (const [href, from] of wanted) {
      const { pathname, hash } = new URL(href)
      const html = pages.get(pathname)
      if (html === undefined) {
        const { status } = await get(pathname)
        if (status !== 200 && status !== 307) broken.push(`${from} → ${href}: ${status}`)
      } else if (hash && !html.includes(`id="${decodeURIComponent(hash.slice(1))}"`))
        broken.push(`${from} → ${href}`)
    }
    expect(broken).toEqual([])
  })

  test('whoever shows a link to it gets a picture', async () => {
    const [, picture = ''] = /property="og:image" content="([^"]+)"/.exec(pages.get('/') ?? '') ?? []
    const answer = await get(new URL(picture).pathname)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('image/png')
  })

  test('what a search engine reads of the product is data', () => {
    const [, json = ''] =
      /<script[^>]*application\/ld\+json[^>]*>(.*?)<\/script>/s.exec(pages.get('/') ?? '') ?? []
    expect(JSON.parse(json)).toMatchObject({ '@type': 'SoftwareApplication', name: 'RefactKit' })
  })

  test('robots.txt names the list, and llms.txt links every page of the documentation', async () => {
    expect(await (await get('/robots.txt')).text()).toContain(
      `Sitemap: ${new URL('/sitemap.xml', site).href}`,
    )
    const list = await (await get('/llms.txt')).text()
    for (const path of paths.filter((each) => each.startsWith('/docs/'))) expect(list).toContain(`${path})`)
  })

  test('the landing page, with its styles, is small', () => {
    expect(gzipSync(pages.get('/') ?? '').length).toBeLessThan(20_000)
  })
})

describe('the search of the documentation', () => {
  const search = async (words: string) => {
    const answer = await get(`/docs?${new URLSearchParams({ words })}`)
    return { status: answer.status, html: await answer.text() }
  }

  test('finds the section that speaks of something, under a link to it', async () => {
    const { html } = await search('named portal')
    expect(html).toMatch(/href="\/docs\/[\w/-]+#?[\w-]*"[^>]*>.*portal/is)
    expect((await search('ziggurat')).html).toContain('Nothing in the documentation speaks of')
  })

  test('is done so often for one address, and for another one all the same', async () => {
    const from = async (address: string) =>
      (await get('/docs?words=portal', { headers: { 'x-forwarded-for': address } })).status
    const statuses: number[] = []
    for (let n = 0; n < 121; n++) statuses.push(await from('10.250.0.1'))
    expect(statuses).toEqual([...Array(120).fill(200), 429])
    expect(await from('10.250.0.2')).toBe(200)
  })

  test('without a word it is the first page', async () => {
    expect((await get('/docs')).headers.get('location')).toBe('/docs/start')
    expect((await get('/docs?words=')).headers.get('location')).toBe('/docs')
  })

  test.each([
    ['markup', '"><script>alert(1)</script>'],
    ['a pattern', '.*(?:a+)+$ \\u0000'],
    ['far too much', 'x'.repeat(5000)],
    ['a word of every object', '__proto__ constructor'],
  ])('answers %s calmly', async (_, words) => {
    const { status, html } = await search(words)
    expect(status).toBe(200)
    expect(html).not.toContain('<script>alert')
  })

  test('a page that is not there is not found, whatever is asked for', async () => {
    for (const path of [
      '/docs/nothing',
      '/docs/../package.json',
      '/docs/%2e%2e%2fpackage',
      '/docs/legal/terms',
      '/docs/__proto__',
    ])
      expect([path, (await get(path)).status]).toEqual([path, 404])
  })
})

import { createServerFn } from '@tanstack/react-start'
import { getRequest } from '@tanstack/react-start/server'
import { z } from 'zod'
import { clientAddress } from '@/lib/auth/client-address'
import { AppError } from '@/lib/errors'
import { limit } from '@/lib/limits'
import { anyone } from './access'
import { readAll } from './docs/files'
import { toHtml } from './docs/markdown'
import { searchDocs } from './docs/search'

/** What the documentation consists of, and one page of it; the first unless another is asked for. */
export const getDocument = createServerFn({ method: 'GET' })
  .middleware([anyone])
  .validator(z.object({ path: z.string().max(200) }))
  .handler(async ({ data: { path } }) => {
    const all = await readAll()
    const page = all.find((each) => each.path === path)
    if (!page) throw new AppError('not-found')
    const pages = all.map(({ path, group, title }) => ({ path, group, title }))
    return { title: page.title, ...toHtml(page.text, page.file), pages }
  })

export const findInDocs = createServerFn({ method: 'GET' })
  .middleware([anyone])
  .validator(z.object({ words: z.string().max(100) }))
  .handler(async ({ data }) => {
    const network = clientAddress(getRequest())
    if (network && data.words.trim() !== '') await limit('docs-search', network)
    return await searchDocs(data.words)
  })

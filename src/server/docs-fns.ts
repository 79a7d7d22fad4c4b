import { createServerFn } from '@tanstack/react-start'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
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
  .handler(({ data }) => searchDocs(data.words))

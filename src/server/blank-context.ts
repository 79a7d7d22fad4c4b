import { createMiddleware, getGlobalStartContext } from '@tanstack/react-start'

/**
 * A POST may put anything into `context`. What request middleware did not put there is emptied before any link reads
 * it, except the slug, which claims nothing: membership decides what it opens.
 */
export const blankContext = createMiddleware({ type: 'function' }).server(({ next, context }) => {
  const trusted = getGlobalStartContext() ?? {}
  const blank: Record<string, undefined> = {}
  for (const [key, value] of Object.entries(context)) {
    if (!Object.hasOwn(trusted, key) && !(key === 'slug' && typeof value === 'string')) blank[key] = undefined
  }
  return next<object>({ context: { ...blank, user: undefined, role: undefined, organization: undefined } })
})

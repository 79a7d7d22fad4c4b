import { createIsomorphicFn } from '@tanstack/react-start'
import { configuredOrigin } from '@/lib/origin'

/** The address people know this site by. */
export const siteOrigin = createIsomorphicFn()
  .client(() => location.origin)
  .server(() => configuredOrigin())

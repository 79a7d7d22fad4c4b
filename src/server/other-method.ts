import { AppError } from '@/lib/errors'

/** The answer to every method a server route does not name; without one, the framework answers with a page. */
export const otherMethod = (): never => {
  throw new AppError('not-found')
}

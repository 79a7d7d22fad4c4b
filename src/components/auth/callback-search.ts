import { safePath } from '@/lib/safe-path'

export interface CallbackSearch {
  callbackURL?: string
  /** Why the form failed that the browser sent by itself. */
  problem?: string
}

/** `?callbackURL=`: where to go after signing in. What leads elsewhere than into this product is dropped here already. */
export const callbackSearch = ({ callbackURL, problem }: Record<string, unknown>): CallbackSearch => ({
  ...(typeof callbackURL === 'string' && callbackURL === safePath(callbackURL, '') ? { callbackURL } : {}),
  ...(typeof problem === 'string' ? { problem } : {}),
})

/** The same, of the address a form was posted to. */
export const nextIn = (request: Request): string =>
  safePath(new URL(request.url).searchParams.get('callbackURL'))

/** Set by the answer to a form that the browser sent by itself: it worked. */
export const isSet = (value: unknown): true | undefined => (value === undefined ? undefined : true)

/** A full load, so that nothing the page knew of the signed-out person stays. */
export const enter = (path: string | undefined) => location.assign(safePath(path))

import { safePath } from '@/lib/safe-path'

/** `?callbackURL=`: where to go after signing in. What leads elsewhere than into this product is dropped here already. */
export const callbackSearch = ({ callbackURL }: Record<string, unknown>): { callbackURL?: string } =>
  typeof callbackURL === 'string' && callbackURL === safePath(callbackURL, '') ? { callbackURL } : {}

/** A full load, so that nothing the page knew of the signed-out person stays. */
export const enter = (path: string | undefined) => location.assign(safePath(path))

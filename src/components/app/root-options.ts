import { isAppError } from '@/lib/errors'

/** A refusal that its page has answered with a sentence is no fault of the page. */
function onCaughtError(error: unknown): void {
  if (!isAppError(error) || error.code === 'unexpected') console.error(error)
}

/** A page that begins with its refusal throws it while it wakes, wherever its words were not there yet. */
function onRecoverableError(error: unknown): void {
  onCaughtError(error instanceof Error && isAppError(error.cause) ? error.cause : error)
}

/** For every root, since React tells what one of them recovered from to whichever is drawn next. */
export const rootOptions = { onCaughtError, onRecoverableError }

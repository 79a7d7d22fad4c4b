import { notFound } from '@tanstack/react-router'
import { isAppError } from '@/lib/errors'

/** For a loader: a thing that is not there, or has an id that can be nobody's, is a page that is not there. */
export async function orNotFound<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked
  } catch (error) {
    if (isAppError(error) && (error.code === 'not-found' || error.code === 'invalid')) throw notFound()
    throw error
  }
}

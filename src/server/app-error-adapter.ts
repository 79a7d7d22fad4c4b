import { createSerializationAdapter } from '@tanstack/react-router'
import { AppError, type ErrorCode, isAppError } from '@/lib/errors'

interface WireError {
  code: ErrorCode
  reason: string | undefined
  requestId: string | undefined
  fields: Record<string, string> | undefined
  retryAfter: number | undefined
}

/** Carries an AppError to the browser as its public half: never the message of its cause, never a stack. */
export const appErrorAdapter = createSerializationAdapter({
  key: 'app-error',
  test: isAppError,
  toSerializable: ({ code, reason, requestId, fields, retryAfter }): WireError => ({
    code,
    reason,
    requestId,
    fields,
    retryAfter,
  }),
  fromSerializable: ({ code, ...rest }: WireError) => new AppError(code, rest),
})

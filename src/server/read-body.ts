import { AppError } from '@/lib/errors'

/**
 * The body of a request, whole, holding at most `limit` bytes at any moment. The announced length is checked before the
 * first byte is read, and the bytes that arrive are counted all the same.
 */
export async function readBody(request: Request, limit: number, tooLarge: string): Promise<Buffer> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(announced)) throw new AppError('invalid', { reason: 'uploadLength' })
  if (announced > limit) throw new AppError('invalid', { reason: tooLarge })
  const chunks: Uint8Array[] = []
  let received = 0
  try {
    for await (const chunk of request.body ?? []) {
      received += chunk.byteLength
      if (received > limit) throw new AppError('invalid', { reason: tooLarge })
      chunks.push(chunk)
    }
  } catch (cause) {
    throw cause instanceof AppError ? cause : new AppError('invalid', { reason: 'uploadAborted', cause })
  }
  if (received !== announced) throw new AppError('invalid', { reason: 'uploadAborted' })
  return Buffer.concat(chunks, received)
}

import { AppError } from '@/lib/errors'

/** Whoever sends nothing for so long, or less than so much on average, is not waited for: there is room for so many bodies only. */
const patience = { stallMs: 15_000, startMs: 30_000, bytesPerSecond: 16_000 }

/**
 * The body of a request, whole, holding at most `limit` bytes at any moment. The announced length is checked before the
 * first byte is read, and the bytes that arrive are counted all the same.
 */
export async function readBody(request: Request, limit: number, tooLarge: string): Promise<Buffer> {
  const announced = Number(request.headers.get('content-length') ?? Number.NaN)
  if (!Number.isSafeInteger(announced)) throw new AppError('invalid', { reason: 'uploadLength' })
  if (announced > limit) throw new AppError('invalid', { reason: tooLarge })
  const reader = request.body?.getReader()
  const chunks: Uint8Array[] = []
  let received = 0
  const giveUp = () => void reader?.cancel().catch(() => undefined)
  const whole = setTimeout(giveUp, patience.startMs + (announced / patience.bytesPerSecond) * 1000)
  const stall = setTimeout(giveUp, patience.stallMs)
  try {
    for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
      stall.refresh()
      received += next.value.byteLength
      if (received > limit) throw new AppError('invalid', { reason: tooLarge })
      chunks.push(next.value)
    }
  } catch (cause) {
    giveUp()
    throw cause instanceof AppError ? cause : new AppError('invalid', { reason: 'uploadAborted', cause })
  } finally {
    clearTimeout(whole)
    clearTimeout(stall)
  }
  if (received !== announced) throw new AppError('invalid', { reason: 'uploadAborted' })
  return Buffer.concat(chunks, received)
}

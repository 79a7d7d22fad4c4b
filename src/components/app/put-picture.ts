import { AppError, errorIn } from '@/lib/errors'

/** Sends a picture to where it belongs, and answers what the server said. Throws an AppError. */
export async function putPicture(address: string, file: Blob): Promise<unknown> {
  const response = await fetch(address, {
    method: 'PUT',
    headers: { accept: 'application/json' },
    body: file,
  }).catch((cause: unknown) => {
    throw new AppError('unavailable', { reason: 'uploadOffline', cause })
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok) return answer
  throw errorIn(answer, response.status)
}

/** The bytes of a picture that is shown: once another is in its place, the server does not have it any more. */
export async function bytesOf(address: string | undefined): Promise<Blob | undefined> {
  if (!address) return undefined
  const response = await fetch(address).catch((cause: unknown) => {
    throw new AppError('unavailable', { reason: 'offline', cause })
  })
  return response.ok ? await response.blob() : undefined
}

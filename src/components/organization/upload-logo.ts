import { AppError, errorIn } from '@/lib/errors'

/** Sends a picture as the logo of an organization; answers the id of the stored file. Throws an AppError. */
export async function uploadLogo(slug: string, file: Blob): Promise<string> {
  const response = await fetch(`/api/organizations/${slug}/logo`, {
    method: 'PUT',
    headers: { accept: 'application/json' },
    body: file,
  }).catch((cause: unknown) => {
    throw new AppError('unavailable', { reason: 'uploadOffline', cause })
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok && isStored(answer)) return answer.logo
  throw errorIn(answer, response.status)
}

const isStored = (answer: unknown): answer is { logo: string } =>
  typeof answer === 'object' && answer !== null && 'logo' in answer && typeof answer.logo === 'string'

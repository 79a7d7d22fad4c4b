import { putPicture } from '@/components/app/put-picture'
import { AppError } from '@/lib/errors'

/** Sends a picture as the logo of an organization; answers the id of the stored file. Throws an AppError. */
export async function uploadLogo(slug: string, file: Blob): Promise<string> {
  const answer = await putPicture(`/api/organizations/${slug}/logo`, file)
  if (isStored(answer)) return answer.logo
  throw new AppError('unexpected')
}

const isStored = (answer: unknown): answer is { logo: string } =>
  typeof answer === 'object' && answer !== null && 'logo' in answer && typeof answer.logo === 'string'

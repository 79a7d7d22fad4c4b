import { AppError, type ErrorCode, statusOf } from '@/lib/errors'

const isCode = (value: unknown): value is ErrorCode => typeof value === 'string' && value in statusOf

/** Sends a picture as the logo of an organization; answers the id of the stored file. Throws an AppError. */
export async function uploadLogo(slug: string, file: File): Promise<string> {
  const response = await fetch(`/api/organizations/${slug}/logo`, {
    method: 'PUT',
    headers: { accept: 'application/json' },
    body: file,
  })
  const answer: { logo?: string; code?: unknown; reason?: string } = await response.json().catch(() => ({}))
  if (response.ok && answer.logo) return answer.logo
  throw new AppError(isCode(answer.code) ? answer.code : 'unexpected', { reason: answer.reason })
}

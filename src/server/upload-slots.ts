import { AppError } from '@/lib/errors'

const perOrganization = 8
const perServer = 32

const taken = new Map<string, number>()
let total = 0

/**
 * Runs an upload if there is room for one more: bounded per organization, so that none can keep the others out, and per
 * server, so that bodies in flight cost a known amount of memory.
 */
export async function withUploadSlot<Result>(
  organizationId: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const own = taken.get(organizationId) ?? 0
  if (own >= perOrganization || total >= perServer) throw new AppError('limit', { reason: 'uploadsBusy' })
  taken.set(organizationId, own + 1)
  total += 1
  try {
    return await work()
  } finally {
    total -= 1
    const left = (taken.get(organizationId) ?? 1) - 1
    if (left > 0) taken.set(organizationId, left)
    else taken.delete(organizationId)
  }
}

import { AppError } from '@/lib/errors'

const perOrganization = 8
const perPerson = 6
const perServer = 32

const taken = new Map<string, number>()
let total = 0

interface Uploader {
  /** Whose the file will be; their own, unless it is an organization's. */
  organization?: string
  person: string
}

/**
 * Runs an upload if there is room for one more: bounded per organization and per person, who may have made many organizations, so
 * that none can keep the others out, and per server, so that bodies in flight cost a known amount of memory.
 */
export async function withUploadSlot<Result>(
  { organization, person }: Uploader,
  work: () => Promise<Result>,
): Promise<Result> {
  const wanted = [
    { key: `person ${person}`, most: perPerson },
    ...(organization ? [{ key: `organization ${organization}`, most: perOrganization }] : []),
  ]
  if (total >= perServer || wanted.some(({ key, most }) => (taken.get(key) ?? 0) >= most))
    throw new AppError('limit', { reason: 'uploadsBusy' })
  for (const { key } of wanted) taken.set(key, (taken.get(key) ?? 0) + 1)
  total += 1
  try {
    return await work()
  } finally {
    total -= 1
    for (const { key } of wanted) {
      const left = (taken.get(key) ?? 1) - 1
      if (left > 0) taken.set(key, left)
      else taken.delete(key)
    }
  }
}

import { createHash } from 'node:crypto'
import { dayOf, lastDays, shownDays } from '../activity/days'
import { addHistory } from '../activity/people'
import { countMembers, joinedPerDay } from '../members'

/** Between 0 and 1, and the same for the same word. */
const chance = (word: string) => (createHash('sha256').update(word).digest()[0] ?? 0) / 255

/** Of those who belonged to it then, on working days most and on others a few. */
function activeOf(members: number, organizationId: string, day: string): number {
  const isWorking = new Date(day).getUTCDay() % 6 !== 0
  const share = chance(`${organizationId} ${day}`) * (isWorking ? 0.5 : 0.3) + (isWorking ? 0.4 : 0)
  return Math.round(members * share)
}

/** As if the members of the organization in scope had been here since they joined, until yesterday. */
export async function seedHistory(organizationId: string): Promise<void> {
  const [all, joined] = await Promise.all([countMembers(organizationId), joinedPerDay(organizationId)])
  let members = all
  const days = lastDays(2 * shownDays).reverse()
  const history = days.map((day) => {
    const acts = activeOf(members, organizationId, day)
    members -= joined[day] ?? 0
    return { day, acts }
  })
  const today = dayOf(new Date())
  await addHistory(history.filter(({ day, acts }) => day !== today && acts > 0))
}

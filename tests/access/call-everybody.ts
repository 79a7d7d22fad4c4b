import type { Access } from './build'
import { expectedStatus } from './expected'
import type { Person } from './persons'
import type { World } from './world'

/** What one person got, and whether anything was changed by it. */
export interface Observation {
  person: string
  status: number
  changed: boolean
}

interface Entrance {
  first: Access | null
  /** When it works. */
  status: number
  /** Prepares one call, and returns how it is made. */
  prepare(person: Person): Promise<() => Promise<Response>>
}

/**
 * Calls once as everybody. Those whom a link lets in come one after another, each to the same world; the others come all at
 * once, since together they may change nothing.
 */
export async function callEverybody(
  world: World,
  persons: readonly Person[],
  { first, status, prepare }: Entrance,
): Promise<Observation[]> {
  const isRefused = (person: Person) => first !== null && expectedStatus(first, person, status) !== status
  const observe = async (group: readonly Person[]): Promise<Observation[]> => {
    // One after the other: an organization takes eight files at a time, and refuses the ninth.
    const calls: Awaited<ReturnType<Entrance['prepare']>>[] = []
    for (const person of group) calls.push(await prepare(person))
    const before = await world.digest()
    const statuses = await Promise.all(calls.map(async (call) => (await drained(await call())).status))
    const changed = (await world.digest()) !== before
    await world.restore()
    return group.map(({ name }, index) => ({ person: name, status: statuses[index] ?? 0, changed }))
  }
  const observed = await observe(persons.filter(isRefused))
  const welcome = persons.filter((each) => !isRefused(each))
  if (first?.link === 'anyone') observed.push(...(await observe(welcome)))
  else for (const person of welcome) observed.push(...(await observe([person])))
  return persons.flatMap(({ name }) => observed.find(({ person }) => person === name) ?? [])
}

async function drained(answer: Response): Promise<Response> {
  await answer.arrayBuffer()
  return answer
}

import { uuidv7 } from '@refactkit/tenancy'
import { afterAll, beforeAll } from 'vitest'
import { type BuiltFunction, type BuiltRoute, readBuild } from './build'
import { populate } from './people'
import { makePersons, type Person } from './persons'
import { makePlace, type Place } from './place'
import * as samples from './samples'
import { makeWorld, type World } from './world'

export const build = await readBuild(process.cwd())

/** Every function and route of the build with its sample; those without one are named by the first test. */
export const functions = build.functions
  .flatMap((built) => {
    const sample = samples.functions[built.file]?.[built.name]
    const name = `${built.file.replace(/^src\/server\/|\.ts$/g, '')} ${built.name}`
    return sample ? [{ built, sample, name }] : []
  })
  .sort(byName)

export const routes = build.routes
  .flatMap((built) => {
    const name = `${built.method} ${built.path}`
    const sample = samples.routes[name]
    return sample ? [{ built, sample, name }] : []
  })
  .sort(byName)

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1
}

export type FunctionCase = (typeof functions)[number]
export type RouteCase = (typeof routes)[number]

/** Whether the slug of an organization decides what it answers. */
export const readsSlug = ({ first }: Pick<BuiltFunction | BuiltRoute, 'first'>): boolean =>
  first !== null && ['member', 'can', 'tenant'].includes(first.link)

interface Suite {
  world: World
  persons: Person[]
  /** Whose things are called for, and whose things must stay out of it. */
  acme: Place
  globex: Place
}

const made: Partial<Suite> = {}

/** One site, its people and their sessions, for all the tests of the file that calls this. */
export function setUp(): void {
  beforeAll(async () => {
    const world = await makeWorld()
    Object.assign(made, { world })
    await populate(world)
    const persons = await makePersons(world.site.url)
    Object.assign(made, { persons })
    made.acme = await makePlace(world, 'acme', person('owner'))
    made.globex = await makePlace(world, 'globex', person('owner elsewhere'))
    await world.remember()
  }, 120_000)
  afterAll(() => made.world?.stop(), 60_000)
}

export function suite(): Suite {
  const { world, persons, acme, globex } = made
  if (!world || !persons || !acme || !globex) throw new Error('setUp() has not run')
  return { world, persons, acme, globex }
}

export function person(name: string): Person {
  const found = made.persons?.find((each) => each.name === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

const id = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g

/** A copy in which every id is one that nobody has, and how many there were. */
export function withUnknownIds<Value>(value: Value): { value: Value; ids: number } {
  let ids = 0
  const fresh = () => {
    ids++
    return uuidv7()
  }
  return { value: JSON.parse(JSON.stringify(value).replace(id, fresh)), ids }
}

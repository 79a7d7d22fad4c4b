import { describe, expect, test } from 'vitest'
import { storedOf } from '../../lib/own-role'
import { allPermissions, completed, isForOwnersOnly, type Permission } from '../../lib/permissions'
import { addressOf, callFunction, callRoute, dataOf } from './send'
import { functions, person, routes, suite } from './suite'

/** A way in that names the permission, with how to call it. */
interface Entrance {
  name: string
  permissions: readonly string[]
  success: number
  call: (name: string) => Promise<number>
}

const drained = async (answer: Response): Promise<number> => {
  await answer.arrayBuffer()
  return answer.status
}

const entrances: Entrance[] = [
  ...functions.map(({ built, sample, name }) => ({
    name,
    permissions: built.first?.permissions ?? [],
    success: 200,
    call: async (who: string) => {
      const somebody = person(who)
      const data = await dataOf(sample, suite().acme, somebody)
      return drained(await callFunction(somebody.visitor, built, data))
    },
  })),
  ...routes.map(({ built, sample, name }) => ({
    name,
    permissions: built.first?.permissions ?? [],
    success: sample.status ?? 200,
    call: async (who: string) => {
      const address = await addressOf(built, sample, suite().acme)
      return drained(await callRoute(person(who), built, address, sample))
    },
  })),
]

const behind = (permission: Permission) =>
  entrances.filter(({ permissions }) => permissions.includes(permission))

/** All that an organization's own role can hold without the permission: what would bring it along is left out with it. */
const without = (permission: Permission) =>
  allPermissions.filter((each) => !isForOwnersOnly(each) && !completed([each]).includes(permission))

/** Has the organization's own role, which somebody has, hold these. */
async function give(permissions: readonly Permission[]): Promise<void> {
  const { permission } = storedOf({ key: 'r-keeper', name: 'Keeper', permissions })
  await suite().world.query(
    `update organization_role set permission = $1 where role = 'r-keeper'
        and organization_id = (select id from organization where slug = 'acme')`,
    [permission],
  )
}

const everybodyHas = completed([])

export function everyPermissionCounts(): void {
  describe('a permission decides something', () => {
    const given = allPermissions.filter((each) => !isForOwnersOnly(each) && !everybodyHas.includes(each))

    test.each(given)(
      '%s: taken from a role it is 403 at every entrance, given back it works',
      async (permission) => {
        const { world } = suite()
        const found = behind(permission)
        expect(found.map(({ name }) => name)).not.toEqual([])
        const rest = without(permission)
        await give(rest)
        for (const { name, call } of found) expect([name, await call('own role')]).toEqual([name, 403])
        await give([...rest, permission])
        const whole = completed([...rest, permission])
        const open = found.find(({ permissions }) =>
          permissions.every((each) => whole.some((one) => one === each)),
        )
        expect([open?.name, await open?.call('own role')]).toEqual([open?.name, open?.success])
        await world.restore()
      },
    )

    test.each(allPermissions.filter(isForOwnersOnly))(
      '%s: no other role holds it, whatever is written down, and owners do',
      async (permission) => {
        const { world } = suite()
        const found = behind(permission)
        expect(found.map(({ name }) => name)).not.toEqual([])
        await give(allPermissions)
        for (const { name, call } of found)
          expect([name, await call('own role'), await call('admin')]).toEqual([name, 403, 403])
        const [open] = found
        expect([open?.name, await open?.call('owner')]).toEqual([open?.name, open?.success])
        await world.restore()
      },
    )

    test.each(everybodyHas)('%s: every role has it, and it is asked for', (permission) => {
      expect(behind(permission).map(({ name }) => name)).not.toEqual([])
    })
  })
}

import { describe, expect, test } from 'vitest'
import { everybodyAsksBetterAuth } from './auth-endpoints'
import { nothingDangerousIsDoneUnasked } from './confirmed'
import { nothingIsSaidTheWrongWay } from './confusion'
import { documentOf } from './document'
import { nobodyReachesOver } from './foreign'
import { garbageIsRefusedInSilence } from './garbage'
import { everybodyCallsEverything, rows } from './matrix'
import { everybodyOpensEveryPage } from './pages'
import { everyPermissionCounts } from './permissions'
import { problemsOf } from './problems'
import * as samples from './samples'
import { callFunction } from './send'
import { seenInBuild, seenInSource } from './source'
import { build, functions, person, setUp, suite } from './suite'

setUp()

test('everything that the build answers to names its link, and has a sample that agrees', () => {
  expect(build.functions.length).toBeGreaterThan(10)
  expect(build.routes.length).toBeGreaterThan(5)
  expect(problemsOf(build, samples)).toEqual([])
})

test('the check reads from the source what the build does, for every function and every route', () => {
  expect(seenInSource(process.cwd())).toEqual(seenInBuild(build))
})

describe('who may hold a session', () => {
  test('the ex-member was heard while they were a member, and is out at the next request', async () => {
    const { world } = suite()
    const { visitor, email } = person('ex-member')
    const scoped = functions.find(({ built }) => built.first?.link === 'member')
    const heard = async () => scoped && (await callFunction(visitor, scoped.built, {})).status
    expect(await heard()).toBe(200)
    await world.query('delete from member using "user" u where u.id = user_id and u.email = $1', [email])
    expect(await heard()).toBe(404)
    await world.remember()
  })

  test('somebody who has not confirmed their address gets none, with the right password', async () => {
    const { visitor, email } = person('unverified')
    await expect(visitor.signIn(email)).rejects.toThrow('403')
    expect(visitor.headers.cookie).toBe('')
    const sessions = 'select from session s join "user" u on u.id = user_id where email = $1'
    expect(await suite().world.query(sessions, [email])).toEqual([])
  })
})

everybodyCallsEverything()
nothingDangerousIsDoneUnasked()
everybodyAsksBetterAuth()
everybodyOpensEveryPage()
everyPermissionCounts()
nobodyReachesOver()
nothingIsSaidTheWrongWay()
garbageIsRefusedInSilence()

test('the table in the documentation is what was seen', async () => {
  await expect(documentOf(rows)).toMatchFileSnapshot('../../docs/access-matrix.md')
})

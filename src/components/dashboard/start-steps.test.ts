import { expect, it } from 'vitest'
import { dashboard } from '#words/dashboard'
import { startSteps } from './start-steps'

const facts = { role: 'owner', logo: null, members: 1, invitations: 0 } as const
const photo = { name: 'photo', title: 'Take a photo', done: false }
const open = (changed: object, feature = photo) =>
  startSteps({ ...facts, ...changed }, [feature], dashboard.start)
    .filter(({ done }) => !done)
    .map(({ name }) => name)

it('asks an owner of an empty organization for everything', () => {
  expect(open({})).toEqual(['logo', 'photo', 'invite'])
})

it('ticks what is there', () => {
  expect(open({ logo: 'id', invitations: 1 }, { ...photo, done: true })).toEqual([])
  expect(open({ members: 2 })).toEqual(['logo', 'photo'])
})

it('asks nobody for what their role cannot do', () => {
  expect(open({ role: 'admin' })).toEqual(['photo', 'invite'])
  expect(open({ role: 'member', invitations: undefined })).toEqual(['photo'])
})

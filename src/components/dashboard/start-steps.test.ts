import { expect, it } from 'vitest'
import { startSteps } from './start-steps'

const facts = { role: 'owner', logo: null, members: 1, invitations: 0, images: 0 } as const
const open = (changed: object) =>
  startSteps({ ...facts, ...changed })
    .filter(({ done }) => !done)
    .map(({ name }) => name)

it('asks an owner of an empty organization for everything', () => {
  expect(open({})).toEqual(['logo', 'images', 'invite'])
})

it('ticks what is there', () => {
  expect(open({ logo: 'id', images: 1, invitations: 1 })).toEqual([])
  expect(open({ members: 2 })).toEqual(['logo', 'images'])
})

it('asks nobody for what their role cannot do', () => {
  expect(open({ role: 'admin' })).toEqual(['images', 'invite'])
  expect(open({ role: 'member', invitations: undefined })).toEqual(['images'])
})

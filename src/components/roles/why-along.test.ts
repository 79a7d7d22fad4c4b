import { expect, test } from 'vitest'
import { whyAlong } from './why-along'

test('everybody sees the dashboard', () => {
  expect(whyAlong('dashboard:read', [])).toBe('everybody')
})

test('who changes something sees it, also where seeing it was chosen', () => {
  expect(whyAlong('member:read', ['member:update'])).toBe('along')
  expect(whyAlong('member:read', ['member:read', 'member:update'])).toBe('along')
})

test('who gives roles sees which there are, and who lets people in sees the ways in', () => {
  for (const gives of ['invitation:create', 'member:create', 'member:update'] as const)
    expect(whyAlong('role:read', [gives])).toBe('giving')
  // Links to join stand beside the invitations.
  expect(whyAlong('invitation:read', ['member:create'])).toBe('giving')
})

test('what was chosen by itself can be left out', () => {
  expect(whyAlong('member:read', ['member:read'])).toBeUndefined()
  expect(whyAlong('member:update', ['member:update'])).toBeUndefined()
  expect(whyAlong('invitation:create', [])).toBeUndefined()
})

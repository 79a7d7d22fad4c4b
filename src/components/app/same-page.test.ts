import { expect, test } from 'vitest'
import { samePage } from './same-page'

const dashboard = '/organizations/$slug/dashboard'

test('a switch of organization keeps the page', () => {
  expect(samePage(['/', '/organizations/$slug/members'], 'admin')).toBe('/organizations/$slug/members')
})

test('where the role may not see the page, it leads to the dashboard', () => {
  expect(samePage(['/organizations/$slug/members'], 'member')).toBe(dashboard)
  expect(samePage(['/organizations/$slug/members'], 'admin')).toBe('/organizations/$slug/members')
})

test('from a page outside of any organization it leads to the dashboard', () => {
  expect(samePage(['/organizations/'], 'owner')).toBe(dashboard)
})

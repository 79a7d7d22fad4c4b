import { expect, test } from 'vitest'
import { underSlug } from './current-address'

test.each([
  ['/organizations/old/members?search=a#b', '/organizations/new/members?search=a#b'],
  ['/organizations/old', '/organizations/new'],
  ['/organizations/old?from=/organizations/old', '/organizations/new?from=/organizations/old'],
  ['/organizations/%6fld/gallery', '/organizations/new/gallery'],
])('the page that was at %j is at %j', (before, after) => {
  expect(underSlug(before, 'new')).toBe(after)
})

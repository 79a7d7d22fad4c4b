import { expect, test } from 'vitest'
import { errorIn } from './errors'

test.each([
  [{ code: 'limit', reason: 'galleryFull', requestId: 'r1' }, 429, 'limit', 'galleryFull'],
  ['<html>', 503, 'unavailable', undefined],
  [undefined, 418, 'unexpected', undefined],
  [{ code: 'constructor', reason: 7 }, 401, 'unauthenticated', undefined],
])('an answer of %j with %d is the error %s', (body, status, code, reason) => {
  expect(errorIn(body, status)).toMatchObject({ code, reason })
})

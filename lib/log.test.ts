import { expect, test } from 'vitest'
import { describeError } from './log'

test('neither parameters nor quoted values are written down', () => {
  const driver = Object.assign(new Error('invalid input syntax for type uuid: "secret"'), {
    code: '22P02',
    detail: 'secret',
    where: 'secret',
    table: 'gallery_image',
  })
  const drizzle = Object.assign(new Error('Failed query: select $1\nparams: secret', { cause: driver }), {
    query: 'select $1',
    params: ['secret'],
  })
  const written = describeError(drizzle)
  expect(JSON.stringify(written)).not.toContain('secret')
  expect(written).toMatchObject({
    message: 'Failed query: select $1',
    cause: { code: '22P02', table: 'gallery_image' },
  })
})

test('a unique violation names its constraint and not the value', () => {
  const error = Object.assign(
    new Error('duplicate key value violates unique constraint "organization_slug_unique"'),
    {
      code: '23505',
      detail: 'Key (slug)=(secret) already exists.',
      constraint: 'organization_slug_unique',
    },
  )
  expect(describeError(error)).toMatchObject({
    message: error.message,
    constraint: 'organization_slug_unique',
  })
  expect(JSON.stringify(describeError(error))).not.toContain('secret')
})

test('what is no Error is described without its content', () => {
  expect(describeError('secret')).toEqual({ name: 'string', message: 'not an Error was thrown' })
  expect(describeError(undefined)).toBeUndefined()
})

import { within, withinPerson } from '@refactkit/tenancy'
import { expect, test } from 'vitest'
import { createLog, describeError } from './log'

test('a line says whose it is: the organization and the person of the scope it is written in, and no other', async () => {
  const lines: Record<string, unknown>[] = []
  const log = createLog('info', { write: (line) => lines.push(JSON.parse(line)) })
  log.info('outside')
  await Promise.all(
    ['acme', 'globex'].map((organization) =>
      within(organization, async () => log.info(`in ${organization}`)),
    ),
  )
  await within('acme', () => withinPerson('alice', () => log.info({ images: 2 }, 'as alice')))
  const written = lines.map(({ msg, organization, person }) => ({ msg, organization, person }))
  expect(written).toEqual([
    { msg: 'outside' },
    { msg: 'in acme', organization: 'acme' },
    { msg: 'in globex', organization: 'globex' },
    { msg: 'as alice', organization: 'acme', person: 'alice' },
  ])
  expect(lines[3]).toMatchObject({ images: 2 })
})

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

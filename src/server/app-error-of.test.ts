import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { AppError } from '@/lib/errors'
import { appErrorOf, publicHalf } from './app-error-of'

const failing = (code: string) =>
  new Error('Failed query: select 1', { cause: Object.assign(new Error('driver'), { code }) })

describe('appErrorOf', () => {
  test('an AppError stays what it is, and learns the id of its request', () => {
    const error = new AppError('conflict', { reason: 'slugTaken', detail: 'acme' })
    expect(appErrorOf(error, 'r1')).toMatchObject({ code: 'conflict', reason: 'slugTaken', requestId: 'r1' })
  })

  test('both ways Zod complains become `invalid` with the first message of each field', async () => {
    const schema = z.object({ name: z.string().min(3, 'too short'), tags: z.array(z.string('not text')) })
    const { error } = schema.safeParse({ name: 'a', tags: ['b', 1] })
    const fields = { name: 'too short', 'tags.1': 'not text' }
    expect(appErrorOf(error, 'r')).toMatchObject({ code: 'invalid', status: 400, fields })
    // What the framework throws for `.validator(schema)`.
    expect(appErrorOf(new Error(JSON.stringify(error?.issues, undefined, 2)), 'r')).toMatchObject({
      code: 'invalid',
      fields,
    })
  })

  test('an organization that would lose its last owner is a conflict with a sentence, other checks are not', () => {
    const refused = (constraint: string) =>
      appErrorOf(
        new Error('Failed query', { cause: Object.assign(new Error('x'), { code: '23514', constraint }) }),
        'r',
      )
    expect(refused('keep_last')).toMatchObject({ code: 'conflict', status: 409, reason: 'lastOwner' })
    expect(refused('member_role_form')).toMatchObject({ code: 'unexpected', status: 500 })
  })

  test.each([
    ['ECONNREFUSED', 'databaseUnreachable'],
    ['57P01', 'databaseUnreachable'],
    ['57P03', 'databaseUnreachable'],
    ['53300', 'databaseUnreachable'],
    ['08006', 'databaseUnreachable'],
    ['RK_BUSY', 'databaseBusy'],
    ['RK_TIMEOUT', 'databaseBusy'],
    ['25006', 'databaseReadOnly'],
    ['53100', 'diskFull'],
    ['ENOSPC', 'diskFull'],
    ['EDQUOT', 'diskFull'],
  ])('the driver’s %s is an outage: %s', (code, reason) => {
    expect(appErrorOf(failing(code), 'r')).toMatchObject({ code: 'unavailable', status: 503, reason })
  })

  test.each([
    new Error('Connection terminated unexpectedly'),
    new Error('timeout exceeded when trying to connect'),
    new Error('database "app" is not currently accepting connections'),
  ])('%s is an outage too', (error) => {
    expect(appErrorOf(error, 'r')).toMatchObject({ code: 'unavailable', reason: 'databaseUnreachable' })
  })

  test.each([failing('23502'), new Error('[not json'), new Error('[]'), 'a string', undefined, null])(
    'anything else is unexpected, and says nothing: %s',
    (thrown) => {
      const error = appErrorOf(thrown, 'r')
      expect(error).toMatchObject({ code: 'unexpected', status: 500, requestId: 'r', cause: thrown })
      expect(JSON.stringify(error)).not.toMatch(/select|string/)
    },
  )

  const key = (code: string, message: string, constraint: string) =>
    new Error('Failed query', {
      cause: Object.assign(new Error(message), { code, table: 'line_item', constraint }),
    })

  test.each([
    [
      key('23505', 'duplicate key', 'line_item_order_number_key'),
      'conflict',
      'taken',
      { orderNumber: 'taken' },
    ],
    [key('23505', 'duplicate key', 'made_by_hand'), 'conflict', 'taken', undefined],
    [
      key('23503', 'insert or update on table', 'line_item_product_fk'),
      'invalid',
      'missing',
      { productId: 'missing' },
    ],
    [key('23503', 'update or delete on table', 'line_item_product_fk'), 'conflict', 'referenced', undefined],
  ])('a key that refuses a row is told in words: %s', (thrown, code, reason, fields) => {
    const error = appErrorOf(thrown, 'r')
    expect(error).toMatchObject({ code, reason, requestId: 'r', cause: thrown })
    expect(error.fields).toEqual(fields)
  })

  test('a constructor’s name is no error code', () => {
    expect(appErrorOf(Object.assign(new Error('x'), { code: 'constructor' }), 'r').code).toBe('unexpected')
  })

  test('the public half carries neither the cause nor the detail', () => {
    const half = publicHalf(
      new AppError('conflict', { reason: 'x', detail: 'secret', cause: new Error('secret') }),
    )
    expect([half.detail, half.cause]).toEqual([undefined, undefined])
  })
})

import { AppError } from '@/lib/errors'

/**
 * What a person is told when a key of the database refuses a row: another has the value, or what it refers to is not
 * there (any more), or something still refers to it. The field is in the name of the key: `invoice_number_key`. An
 * organization that would lose the last row it has to keep is refused in the same way.
 */
export function databaseRefusal(thrown: unknown, requestId: string): AppError | undefined {
  const refused = refusedKey(thrown)
  if (!refused) return undefined
  const { code, table, constraint, isDelete } = refused
  const [, column] = new RegExp(`^${table}_(\\w+)_(?:key|fk)$`).exec(constraint) ?? []
  const field = column?.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
  const answer = (kind: 'conflict' | 'invalid', reason: string, path?: string) =>
    new AppError(kind, { reason, requestId, cause: thrown, ...(path ? { fields: { [path]: reason } } : {}) })
  if (code === '23514') return answer('conflict', 'lastOwner')
  if (code === '23505') return answer('conflict', 'taken', field)
  return isDelete ? answer('conflict', 'referenced') : answer('invalid', 'missing', field && `${field}Id`)
}

/** Drizzle wraps the error of the database. */
function refusedKey(thrown: unknown) {
  for (let error = thrown, depth = 0; error instanceof Error && depth < 5; error = error.cause, depth += 1) {
    const read = (key: string) => String(Reflect.get(error as Error, key) ?? '')
    const code = read('code')
    if (code === '23505' || code === '23503' || (code === '23514' && read('constraint') === 'keep_last'))
      return {
        code,
        table: read('table'),
        constraint: read('constraint'),
        isDelete: /^update or delete/.test(error.message),
      }
  }
  return undefined
}

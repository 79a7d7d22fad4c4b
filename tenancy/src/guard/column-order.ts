const constraintRead = 'information_schema.constraint_column_usage'
const foreignKeyRead = /WHERE\s+nsp\.nspname = .*\s+AND rel\.relname = .*\s+AND con\.contype IN \('f'\)/

/**
 * drizzle-kit 0.31 reads the columns of unique constraints and of foreign keys without an order. Which comes first changes
 * with statistics, or is that of the table and not of the key, and it would then drop and add the constraint at every
 * push. This gives those two queries the order of the constraint itself.
 *
 * @param text the SQL text of any query of drizzle-kit's
 * @returns the same text, or the same query in order
 * @example client.query(inColumnOrder(text))
 */
export function inColumnOrder(text: string): string {
  const ordered = (by: string) => text.replace(/;\s*$/, ` order by ${by}`)
  if (text.includes(constraintRead)) {
    return ordered(`constraint_name, (select array_position(k.conkey, a.attnum) from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attname = c.column_name
       where k.conname = constraint_name
         and k.conrelid = format('%I.%I', tc.table_schema, tc.table_name)::regclass)`)
  }
  if (foreignKeyRead.test(text)) {
    return ordered(
      'con.conname, array_position(con.conkey, att.attnum), array_position(con.confkey, fatt.attnum)',
    )
  }
  return text
}

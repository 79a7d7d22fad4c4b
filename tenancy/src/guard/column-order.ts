const constraintRead = 'information_schema.constraint_column_usage'

/**
 * drizzle-kit 0.31 reads the columns of a unique constraint without an order; which comes first changes when statistics
 * do, and it would then drop and add the constraint. This gives that one query the order of the constraint itself.
 *
 * @param text the SQL text of any query of drizzle-kit's
 * @returns the same text, or the same query in order
 * @example client.query(inColumnOrder(text))
 */
export const inColumnOrder = (text: string): string =>
  text.includes(constraintRead)
    ? text.replace(
        /;\s*$/,
        ` order by constraint_name, (select array_position(k.conkey, a.attnum) from pg_constraint k
            join pg_attribute a on a.attrelid = k.conrelid and a.attname = c.column_name
           where k.conname = constraint_name
             and k.conrelid = format('%I.%I', tc.table_schema, tc.table_name)::regclass)`,
      )
    : text

import { type SQL, sql } from 'drizzle-orm'

/**
 * A UUID version 7 of a moment whose random part is a hash, as SQL: rows made by a statement have ids in the order of their
 * time, as those that the application makes.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export const pseudoUuid = (moment: SQL, hash: SQL): SQL => sql`(
  lpad(to_hex(floor(extract(epoch from ${moment}) * 1000)::bigint), 12, '0') || '7' || substr(${hash}, 1, 3)
  || translate(substr(${hash}, 4, 1), '0123456789abcdef', '89ab89ab89ab89ab') || substr(${hash}, 5, 15))::uuid`

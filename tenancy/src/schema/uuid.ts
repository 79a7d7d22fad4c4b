import { randomFillSync } from 'node:crypto'

/**
 * A new UUID version 7: sortable by its creation time in milliseconds, random in the remaining 74 bits.
 *
 * Made here and not by the database, because `uuidv7()` is built in only from PostgreSQL 18 on.
 *
 * @returns the 36-character lower-case text form
 * @example uuidv7() // '019a8f0e-…'
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7
 */
export function uuidv7(): string {
  const bytes = randomFillSync(Buffer.alloc(16))
  bytes.writeUIntBE(Date.now(), 0, 6)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

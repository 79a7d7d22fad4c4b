/** What is thrown where an organization cannot be taken out, brought in or removed; its message is for a person. */
export class PortabilityError extends Error {
  override readonly name = 'PortabilityError'
  /**
   * `archive`: the file is damaged or was not made by an export; `schema`: this database has no place for it; `rows`: what
   * is in the database is not what the archive says; `server`: the connection has settings that change values.
   */
  readonly code: 'archive' | 'schema' | 'rows' | 'server'

  constructor(code: PortabilityError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/**
 * The `code` of an error of Node or PostgreSQL (`ENOENT`, `28P01`), or an empty string.
 *
 * @example errorCode(error) === 'EADDRINUSE'
 */
export const errorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

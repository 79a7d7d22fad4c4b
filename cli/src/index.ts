export { CommandError } from './command-error'
export { type Database, type OpenOptions, openDatabase } from './database'
export { resolveSecret } from './secret'

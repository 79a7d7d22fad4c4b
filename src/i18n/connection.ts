import { connection } from '#words/connection'

/** The words of a connection that broke. */
export const useConnectionMessages = (): typeof connection => connection

import { env } from '../env'
import { createSeal } from '../seal'

const sealOf = (purpose: 'confirm' | 'undo') =>
  createSeal(`change of address, ${purpose}`, env.BETTER_AUTH_SECRET, env.BETTER_AUTH_PREVIOUS_SECRET)

const seals = { confirm: sealOf('confirm'), undo: sealOf('undo') }

/** What stands in a link: nobody who reads the table can make one, and the one to confirm takes nothing back. */
export const tokenFor = (purpose: keyof typeof seals, id: string): string => seals[purpose].seal(id)

/** The change that a link is about; undefined for what is no link. */
export const changeIn = (purpose: keyof typeof seals, token: string): string | undefined =>
  seals[purpose].open(token)

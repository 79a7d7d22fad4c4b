import { errors } from './errors'

export const en = { errors }

export type Messages = typeof en

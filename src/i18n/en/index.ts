import { errors } from './errors'
import { ui } from './ui'

export const en = {
  errors,
  ui,
}

export type Messages = typeof en

import { errors } from './errors'
import { failure } from './failure'
import { ui } from './ui'

export const en = {
  errors,
  failure,
  ui,
}

export type Messages = typeof en

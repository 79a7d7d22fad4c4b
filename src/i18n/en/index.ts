import { app } from './app'
import { errors } from './errors'
import { failure } from './failure'
import { landing } from './landing'
import { ui } from './ui'

export const en = {
  app,
  errors,
  failure,
  landing,
  ui,
}

export type Messages = typeof en

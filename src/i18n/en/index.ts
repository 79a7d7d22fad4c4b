import { app } from './app'
import { auth } from './auth'
import { errors } from './errors'
import { failure } from './failure'
import { gallery } from './gallery'
import { invitation } from './invitation'
import { landing } from './landing'
import { ui } from './ui'

export const en = {
  app,
  auth,
  errors,
  failure,
  gallery,
  invitation,
  landing,
  ui,
}

export type Messages = typeof en

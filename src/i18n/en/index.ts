import { app } from './app'
import { dashboard } from './dashboard'
import { errors } from './errors'
import { gallery } from './gallery'
import { titles } from './titles'
import { ui } from './ui'

export const en = {
  app,
  dashboard,
  errors,
  gallery,
  titles,
  ui,
}

export type Messages = typeof en

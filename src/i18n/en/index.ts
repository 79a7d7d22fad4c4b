import { app } from './app'
import { errors } from './errors'
import { titles } from './titles'
import { ui } from './ui'

export const en = {
  app,
  errors,
  titles,
  ui,
}

export type Messages = typeof en

import { app } from './app'
import { errors } from './errors'
import { titles } from './titles'
import { ui } from './ui'

export const messages = {
  app,
  errors,
  titles,
  ui,
}

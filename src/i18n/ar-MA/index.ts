import { errors } from '../ar/errors'
import { titles } from '../ar/titles'
import { ui } from '../ar/ui'
import { app } from './app'

export const messages = {
  app,
  errors,
  titles,
  ui,
}

import type { Words } from '@/lib/words'
import { errors } from '../ar/errors'
import { titles } from '../ar/titles'
import { ui } from '../ar/ui'
import type { messages as english } from '../en'
import { app } from './app'

export const messages: Words<typeof english> = {
  app,
  errors,
  titles,
  ui,
}

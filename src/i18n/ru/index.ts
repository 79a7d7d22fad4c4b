import type { Words } from '@/lib/words'
import type { messages as english } from '../en'
import { app } from './app'
import { errors } from './errors'
import { titles } from './titles'
import { ui } from './ui'

export const messages: Words<typeof english> = {
  app,
  errors,
  titles,
  ui,
}

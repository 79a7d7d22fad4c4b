import { app } from './app'
import { dashboard } from './dashboard'
import { errors } from './errors'
import { gallery } from './gallery'
import { members } from './members'
import { organization } from './organization'
import { settings } from './settings'
import { titles } from './titles'
import { ui } from './ui'

export const en = {
  app,
  dashboard,
  errors,
  gallery,
  members,
  organization,
  settings,
  titles,
  ui,
}

export type Messages = typeof en

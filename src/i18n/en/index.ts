import { app } from './app'
import { dashboard } from './dashboard'
import { errors } from './errors'
import { galleryDashboard } from './gallery-dashboard'
import { titles } from './titles'
import { ui } from './ui'

export const en = {
  app,
  dashboard,
  errors,
  galleryDashboard,
  titles,
  ui,
}

export type Messages = typeof en

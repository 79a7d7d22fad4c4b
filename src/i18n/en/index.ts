import { app } from './app'
import { auth } from './auth'
import { dashboard } from './dashboard'
import { dataExport } from './data-export'
import { errors } from './errors'
import { failure } from './failure'
import { form } from './form'
import { gallery } from './gallery'
import { invitation } from './invitation'
import { members } from './members'
import { organization } from './organization'
import { settings } from './settings'
import { ui } from './ui'

export const en = {
  app,
  auth,
  dashboard,
  dataExport,
  errors,
  failure,
  form,
  gallery,
  invitation,
  members,
  organization,
  settings,
  ui,
}

export type Messages = typeof en

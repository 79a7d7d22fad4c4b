import { en } from './en'
import { dashboard } from './en/dashboard'
import { galleryDashboard } from './en/gallery-dashboard'

const all = { ...en, dashboard, galleryDashboard }

export type DashboardMessages = typeof all

/** The words of the first page of an organization, beside those of every page. */
export const useDashboardMessages = (): DashboardMessages => all

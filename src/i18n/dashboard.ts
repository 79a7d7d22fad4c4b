import { messages } from '#words'
import { dashboard } from '#words/dashboard'
import { galleryDashboard } from '#words/gallery-dashboard'

const all = { ...messages, dashboard, galleryDashboard }

export type DashboardMessages = typeof all

/** The words of the first page of an organization, beside those of every page. */
export const useDashboardMessages = (): DashboardMessages => all

import { galleryOnDashboard } from '@/components/gallery/on-dashboard'
import { allows, type Role } from '@/lib/permissions'
import type { DashboardFeature } from './feature'

/** One line per feature that shows something on the dashboard, in this order. */
const dashboardFeatures: readonly DashboardFeature[] = [galleryOnDashboard]

/** Those that a role may see. */
export const dashboardFeaturesOf = (role: Role): DashboardFeature[] =>
  dashboardFeatures.filter(({ permission }) => allows(role, permission))

import { galleryOnDashboard } from '@/components/gallery/on-dashboard'
import type { DashboardFeature } from './feature'

/** One line per feature that shows something on the dashboard, in this order. */
export const dashboardFeatures: readonly DashboardFeature[] = [galleryOnDashboard]

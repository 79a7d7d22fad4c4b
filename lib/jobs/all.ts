import { recountActivity } from '../activity/recount'
import { tendAudit } from '../audit-jobs'
import { cleanUp } from '../auth/clean-up'
import { dataExportJobs } from '../data-export/jobs'
import { emailJobs } from '../email-jobs'
import { purgeImages } from '../gallery-purge'
import { notificationJobs } from '../notifications/jobs'
import { removeOrganizations } from '../removal/job'
import { removeHalfFiles } from '../storage/half-files'
import type { Job } from './define'

/** Every job the worker runs; a test finds a job that is missing here. */
export const jobs: readonly Job[] = [
  purgeImages,
  tendAudit,
  recountActivity,
  cleanUp,
  removeOrganizations,
  removeHalfFiles,
  ...dataExportJobs,
  ...emailJobs,
  ...notificationJobs,
]

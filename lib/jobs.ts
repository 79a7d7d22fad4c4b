export { defineJob, defineSystemJob } from './jobs/define'
export { enqueue } from './jobs/enqueue'

export { defineJob, defineSystemJob } from './jobs/define'
export { enqueue } from './jobs/enqueue'
export { enqueueSystem } from './jobs/enqueue-system'
export { Hopeless } from './jobs/hopeless'

import { counting } from '@/lib/counting'
import { exportLimits } from '@/lib/export-limits'

const { plural } = counting('en')

const states = {
  waiting: 'Waiting',
  running: 'Being written',
  done: 'Ready',
  failed: 'Failed',
  expired: 'Deleted',
}

/** Taking everything of an organization out as one archive. */
export const dataExport = {
  title: 'Your data',
  description:
    'Everything that this organization has, as one ZIP file: rows, files, names and addresses of its people. ' +
    'What is addressed to single persons is not in it.',
  start: 'Export everything',
  again: 'Try again',
  kept: `An archive is kept for ${exportLimits.keptDays} days, then deleted.`,
  busy: 'You get an e-mail when it is ready.',
  list: 'Exports',
  empty: 'Nothing has been exported yet',
  asked: 'Asked for',
  by: (name: string) => `by ${name}`,
  byFormer: 'by a former member',
  state: 'State',
  size: 'Size',
  acts: 'Actions',
  contents: (rows: number, files: number) =>
    `${plural(rows, { one: '# row', other: '# rows' })}, ${plural(files, { one: '# file', other: '# files' })}`,
  download: 'Download',
  downloadFor: (when: string) => `Download the archive of ${when}`,
  states,
  until: (when: string) => `Will be deleted ${when}`,
}

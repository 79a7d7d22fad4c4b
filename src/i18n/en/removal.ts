import { graceDays } from '@/lib/removal-limits'

/** The end of an organization, and the way back. */
export const removal = {
  title: 'Delete this organization',
  description: `Nobody can open it any more, and every owner is told. For ${graceDays} days an owner can restore it; then everything in it is removed for good, and the owners get a certificate of what was.`,
  open: 'Delete…',
  askTitle: (name: string) => `Delete ${name}?`,
  askHelp: (name: string) =>
    `Its members lose access at once, in every open tab. Nothing is removed for ${graceDays} days. Type “${name}” to go on.`,
  typed: 'Name of the organization',
  keep: 'Cancel',
  act: (name: string) => `Delete ${name}`,
  deleted: (name: string) => `${name} is deleted`,
  deletedHelp: (day: string) => `It can be restored until ${day}.`,
  restore: 'Restore',
  restoreNamed: (name: string) => `Restore ${name}`,
  restored: (name: string) => `${name} is there again, as it was`,
  closedTitle: 'Deleted',
  closedUntil: (day: string) => `Removed for good on ${day}`,
  closedOther: 'An owner can restore it',
}

import type { Role } from '@/lib/permissions'

/** The first page of an organization. */
export const dashboard = {
  title: 'Dashboard',
  description: (role: Role) =>
    ({
      member: 'You are a member of this organization.',
      admin: 'You are an admin of this organization.',
      owner: 'You own this organization.',
    })[role],
  members: 'Members',
  invitations: 'Open invitations',
  images: 'Images',
  storage: 'Storage',
  recent: 'Latest images',
  allImages: 'All images',
  noImages: 'No images yet',
  noImagesHelp: 'The latest ones will show here, to the members of this organization only.',
  upload: 'Upload images',
  start: {
    title: 'Get started',
    done: (done: number, all: number) => `${done} of ${all} done`,
    stepDone: 'Done',
    stepOpen: 'To do',
    create: 'Create the organization',
    logo: 'Give it a logo',
    logoHelp: 'So that everybody sees at a glance where they are.',
    images: 'Upload the first image',
    imagesHelp: 'Drop some files into the gallery.',
    invite: 'Invite a colleague',
    inviteHelp: 'They get an e-mail with a link.',
  },
  logoSaved: 'The logo is in place',
}

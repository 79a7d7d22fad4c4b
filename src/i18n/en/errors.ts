import { exportLimits } from '@/lib/export-limits'

/** What a person reads when something was refused: by reason where there is one, else by code. */
export const errors = {
  unauthenticated: 'You are signed out. Sign in and try again.',
  forbidden: 'Your role here does not allow this. An owner can change that.',
  'not-found': 'There is nothing here, or nothing that you can see.',
  conflict: 'Somebody else changed this first. Reload and try again.',
  invalid: 'Something in this form is not right yet.',
  limit: 'That was too much at once. Wait a moment and try again.',
  unavailable: 'The database cannot be reached right now. Nothing was lost; try again in a moment.',
  unexpected: 'Something went wrong on our side. Nothing was saved.',

  confirmIdentity: 'Nothing was changed, because you have not confirmed that it is you.',
  crossSite: 'This request came from another site, so nothing was done.',
  databaseBusy:
    'More is being asked than can be answered right now. Nothing was changed; try again in a moment.',
  databaseReadOnly: 'Everything can be read, but nothing can be changed right now. Your input is still here.',
  databaseUnreachable: 'The database cannot be reached right now. Nothing was lost; try again in a moment.',
  diskFull: 'There is no room left to store this. Nothing was saved, and nothing was lost.',
  notReady: 'This server is still being set up. Try again in a moment.',
  offline: 'The connection to the server broke. Check it and try again.',
  payload: 'The request could not be read. Reload the page and try again.',
  taken: 'Another one has this already. Nothing was saved.',
  missing: 'What this refers to is not there any more. Nothing was saved.',
  referenced: 'Something else still refers to this, so nothing was deleted.',
  undoTooLate: 'That was more than an hour ago and cannot be undone any more.',
  tooLarge: 'That is more than can be taken at once. Nothing was saved.',
  unknownFunction: 'There is a newer version of this page. Reload it and try again.',

  exportsOften: `There can be ${exportLimits.perDay} exports a day.`,
  exportInterrupted: 'The server was stopped in between. Try again.',
  exportRunning: 'An export is on its way already.',

  galleryFull:
    'This gallery holds 10,000 images, which is its limit. Deleted images give their place back after an hour.',
  fileUnreadable: 'This file cannot be read right now. Nothing was lost; try again in a moment.',
  imageBroken: 'This file is damaged: it could not be opened as an image. Nothing was stored.',
  imageEmpty: 'This file is empty.',
  imageTooLarge: 'This image is larger than 10 MB. Save it smaller and try again.',
  imageTooManyFrames: 'This animation has more than 300 frames.',
  imageTooManyPixels: 'This image has more than 40 megapixels, counting every frame.',
  imageTooSlow: 'This image took too long to prepare. Save it smaller and try again.',
  imageType: 'Only JPEG, PNG, WebP, GIF and AVIF images can be uploaded.',
  storageFailed: 'The image could not be stored. Nothing was saved; try again in a moment.',
  uploadAborted: 'The upload was interrupted. Nothing was stored.',
  uploadLength: 'The upload did not say how long it is. Nothing was stored.',
  uploadOffline: 'The connection broke, so nothing was stored. Try again.',
  uploadsBusy: 'Many images are arriving at once. Wait a moment and try again.',
  nameDiffers: 'This is not the name of the organization. Nothing was deleted.',
  slugTaken: 'This address cannot be used. Choose another one.',
  slugsFull:
    'This organization has had 20 addresses, which is as many as it can have. Go back to one of them.',
  membershipsFull:
    'You are in 20 organizations, which is as many as one person can be in. Nothing was created.',
}

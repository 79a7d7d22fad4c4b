/** What a person reads when something was refused: by reason where there is one, else by code. */
export const errors: Record<string, string> = {
  unauthenticated: 'You are signed out. Sign in and try again.',
  forbidden: 'Your role here does not allow this. An owner can change that.',
  'not-found': 'There is nothing here, or nothing that you can see.',
  conflict: 'Somebody else was faster. Reload and try again.',
  invalid: 'Something in this form is not right yet.',
  limit: 'That was too much at once. Wait a moment and try again.',
  unavailable: 'The database cannot be reached right now. Nothing was lost; try again in a moment.',
  unexpected: 'Something went wrong on our side. Nothing was saved.',

  crossSite: 'This request came from another site, so nothing was done.',
  databaseReadOnly: 'Everything can be read, but nothing can be changed right now. Your input is still here.',
  databaseUnreachable: 'The database cannot be reached right now. Nothing was lost; try again in a moment.',
  diskFull: 'There is no room left to store this. Nothing was saved, and nothing was lost.',
  notReady: 'This server is still being set up. Try again in a moment.',
  payload: 'The request could not be read. Reload the page and try again.',
  tooLarge: 'That is more than can be taken at once. Nothing was saved.',
  unknownFunction: 'This page is older than the server. Reload it and try again.',
}

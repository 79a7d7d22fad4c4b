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
}

/** The line at the top of a page whose connection broke, and came back. */
export const connection = {
  offline: 'You are offline. What you see and what you have typed stays here.',
  away: 'The server does not answer. What you see and what you have typed stays here; this page keeps trying.',
  back: 'The connection is back. What has changed in the meantime is being fetched.',
  again: 'Try now',
}

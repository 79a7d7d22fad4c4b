/** The question over a page whose session has ended. */
export const sessionOver = {
  title: 'Sign in again',
  help: (email: string) =>
    `Your session has ended. What you have typed stays here: sign in as ${email} to go on.`,
  other: 'Sign in another way',
  later: 'Not now',
}

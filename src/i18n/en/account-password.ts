import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** The password of who is signed in. */
export const accountPassword = {
  description: 'It is asked for again where more than a signed-in browser is needed.',
  current: 'Current password',
  next: 'New password',
  signOutOthers: 'Sign out everywhere else',
  submit: 'Change the password',
  changed: 'Your password is changed',
  endedHelp: (count: number) =>
    plural(count, {
      one: 'You are signed out in one other browser.',
      other: 'You are signed out in # other browsers.',
    }),
  missing: 'Enter your current password.',
  none: 'You have no password: you sign in another way.',
  forgot: 'Forgotten?',
  send: 'Send me a link to choose one',
  sent: (email: string) => `A link is on its way to ${email}`,
  sentHelp: 'It works for 30 minutes, once, and signs you out in every browser.',
  failed: 'Your password is as it was',
  notSent: 'The link could not be sent',
}

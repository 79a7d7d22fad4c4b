import type { AuthFailure } from '@/lib/auth-failure'
import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** Signing in, signing up and what belongs to it. */
export const auth = {
  fields: {
    name: 'Name',
    email: 'E-mail address',
    password: 'Password',
    newPassword: 'New password',
  },
  missing: {
    name: 'Tell us your name, as colleagues know it.',
    email: 'Enter an e-mail address, such as ada@example.com.',
    password: 'Enter your password.',
  },
  password: {
    rule: '12 to 128 characters. A sentence works well.',
    more: (count: number) => plural(count, { one: 'One more character.', other: '# more characters.' }),
    less: (count: number) =>
      plural(count, { one: 'One character too many.', other: '# characters too many.' }),
    enough: 'Long enough.',
    /** From what is guessed at once to what nobody guesses. */
    ratings: [
      'Among the first that are tried. Choose another one.',
      'Easy to guess. Choose another one.',
      'It will do. Longer is better.',
      'Hard to guess.',
      'Very hard to guess.',
    ],
    show: 'Show password',
    hide: 'Hide password',
    capsLock: 'Caps Lock is on.',
  },
  failures: {
    credentials: 'The e-mail address or the password is wrong.',
    unconfirmed: 'Your e-mail address is not confirmed yet.',
    limit: 'Too many attempts. Wait a moment and try again.',
    email: 'This does not look like an e-mail address. Check it for a typo.',
    name: 'This name has characters that cannot be shown. Type it again.',
    password: 'A password has 12 to 128 characters.',
    weak: 'This password is easy to guess. A few words that do not belong together are not.',
    link: 'This link no longer works.',
    code: 'This code is not right, or was used already. Wait for the next one.',
    step: 'That took too long. Sign in again.',
    passkey: 'This passkey is not known here. It may have been removed.',
    unlinked:
      'This account does not say for sure that its e-mail address is yours, so nobody was signed in. Sign in another way; a link by mail works too.',
    declined: 'Nobody was signed in, because you did not allow it there.',
    taken: 'That account belongs to somebody else here already.',
    provider: 'Signing in there did not work. Try again, or sign in another way.',
    mail: 'We could not send the message. Nothing is lost; try again in a few minutes.',
    origin: 'This page was opened under an address the server does not know as its own.',
    offline: 'The server cannot be reached. Your input is still here; try again.',
    unexpected: 'Something went wrong on our side. Your input is still here; try again.',
  } satisfies Record<AuthFailure, string>,
  wait: (seconds: number) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Too many attempts. Try again in # minute.',
          other: 'Too many attempts. Try again in # minutes.',
        })
      : plural(seconds, {
          one: 'Too many attempts. Try again in # second.',
          other: 'Too many attempts. Try again in # seconds.',
        }),
  login: {
    submit: 'Sign in',
    forgot: 'Forgot password?',
    noAccount: 'No account yet?',
    create: 'Create one',
  },
  signup: {
    submit: 'Create account',
    haveAccount: 'Already have an account?',
    signIn: 'Sign in',
  },
  forgot: {
    lead: 'We will send you a link. It works once, within 30 minutes.',
    submit: 'Send the link',
    back: 'Back to sign in',
    sentTitle: 'Check your inbox',
    sent: (email: string) => `If ${email} has an account, a link is on its way there.`,
    sentSomewhere: 'If this address has an account, a link is on its way there.',
    again: 'Use another address',
  },
  reset: {
    lead: 'This signs you out on every device.',
    submit: 'Save the password',
    goneTitle: 'This link no longer works',
    gone: 'A link works once, within 30 minutes. You can send yourself a new one.',
    request: 'Send a new link',
    doneTitle: 'Your password is saved',
    done: 'Sign in with it now.',
  },
  verify: {
    title: 'Check your inbox',
    sent: (email: string) =>
      `We sent a link to ${email}. Open it to confirm your address; it also signs you in.`,
    sentSomewhere: 'We sent you a link. Open it to confirm your address; it also signs you in.',
    ask: 'We will send you a link that confirms your address and signs you in.',
    refused:
      'Your address is not confirmed yet. We can send you a new link that confirms it and signs you in.',
    open: (email: string) => `This confirms ${email} and signs you in here.`,
    confirm: 'Confirm the address',
    goneTitle: 'This link no longer works',
    gone: 'A link works for 24 hours. Enter your address and we will send a new one.',
    doneTitle: 'Your address is confirmed',
    done: 'Sign in to continue.',
    send: 'Send the link',
    resend: 'Send it again',
    resendIn: (seconds: number) => `Send it again in ${seconds} s`,
    resent: 'Sent. The newest message has the link.',
    spam: 'Nothing there? Check your spam folder.',
    other: 'Use another address',
    otherTitle: 'This link belongs to another account',
    otherLead: 'You are already signed in. Sign out, then open the link again.',
    signOut: 'Sign out',
    mailbox: 'Open the development mailbox',
  },
}

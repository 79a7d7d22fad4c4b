import { emailChangeLimits } from '@/lib/email-change-limits'

/** The address that somebody signs in with, and its exchange for another one. */
export const accountEmail = {
  description: 'You sign in with it, and letters go there. Colleagues who manage members see it.',
  address: 'New e-mail address',
  submit: 'Change the address',
  same: 'This is your address already.',
  asked: (email: string) => `A link is on its way to ${email}`,
  askedHelp: 'Until you have opened it, everything stays as it is. Your address of now is told, too.',
  waiting: (email: string) => `${email} waits to be confirmed`,
  waitingHelp: `Open the link in the letter there, within ${emailChangeLimits.confirmHours} hours. Nothing came? Ask again.`,
  drop: 'Leave it as it is',
  dropped: 'Your address stays as it is',
  failed: 'Your address is as it was',
  confirm: {
    title: 'Use this address from now on?',
    lead: (email: string) => `You sign in with ${email}, and letters go there.`,
    act: (email: string) => `Use ${email}`,
    keep: 'Leave it as it is',
    done: (email: string) => `You sign in with ${email} now`,
    goneTitle: 'This link no longer works',
    gone: (email: string) =>
      `It may be older than ${emailChangeLimits.confirmHours} hours, used already, or belong to another account than that of ${email}.`,
    account: 'Your account',
  },
  undo: {
    keepTitle: 'Keep your address?',
    keepLead: (before: string, after: string) =>
      `You go on to sign in with ${before}, and the link that was sent to ${after} works no more.`,
    keepAct: 'Keep it',
    backTitle: 'Take your address back?',
    backLead: (before: string, after: string) =>
      `You sign in with ${before} again instead of ${after}. Every browser is signed out, what was connected to your account since is taken off, and you choose a new password.`,
    backAct: 'Take it back',
    keptTitle: 'Your address stays as it is',
    kept: (email: string) =>
      `You sign in with ${email}. Whoever asked for another address could confirm to be you: if it was not you, choose a new password.`,
    takenBackTitle: 'You have your address back',
    takenBack: (email: string) =>
      `We sent a link to ${email}. Choose a new password with it; the old one works no more.`,
    goneTitle: 'This link no longer works',
    gone: `It works for ${emailChangeLimits.undoDays} days, once.`,
    choose: 'Choose a new password',
    signIn: 'Sign in',
  },
}

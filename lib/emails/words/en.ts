import { counting } from '../../counting'
import { emailChangeLimits } from '../../email-change-limits'
import { exportLimits } from '../../export-limits'

const { plural } = counting('en')

/** What the letters say. Kept beside them and not in the catalogue of the pages, which the browser downloads. */
export const letters = {
  footer: 'Sent by RefactKit because somebody entered this address.',
  copyLink: 'If the button does not work, open this address:',
  roles: { member: 'as a member', admin: 'as an admin', owner: 'as an owner' },
  verify: {
    subject: 'Confirm your e-mail address',
    heading: 'Confirm your e-mail address',
    body: (name: string) =>
      `Hello ${name}, one click and your account is ready. The link works for 24 hours and signs you in.`,
    action: 'Confirm and sign in',
    note: 'You did not create an account? Then ignore this message; without your click nothing happens.',
  },
  finish: {
    subject: 'Choose a password to finish your account',
    heading: 'Choose a password to finish your account',
    body:
      'An account was started with this address and not confirmed yet. To be sure that only you know its password, ' +
      'choose it now. The link works for 30 minutes, once.',
    action: 'Choose a password',
    note: 'You did not create an account? Then ignore this message; without your click nothing happens.',
  },
  reset: {
    subject: 'Choose a new password',
    heading: 'Choose a new password',
    body: 'You asked for a new password. The link works for 30 minutes, once. Every device is then signed out.',
    action: 'Choose a new password',
    note: 'You did not ask for it? Then ignore this message; your password stays as it is.',
  },
  confirmAddress: {
    subject: 'Confirm your new e-mail address',
    heading: 'Confirm your new e-mail address',
    body: (name: string) =>
      `${name} wants to sign in with this address from now on. The link works for ${emailChangeLimits.confirmHours} hours, where they are signed in.`,
    action: 'Confirm the address',
    note: 'It was not you? Then ignore this message; without your click nothing happens.',
  },
  keepAddress: {
    subject: 'Your e-mail address is about to change',
    heading: 'Your e-mail address is about to change',
    body: (after: string) =>
      `Somebody who confirmed to be you asked that you sign in with ${after}. That begins once the new address is confirmed.`,
    action: 'Keep this address',
    note: `It was you? Then there is nothing to do. The link works for ${emailChangeLimits.undoDays} days, after the change too.`,
  },
  addressChanged: {
    subject: 'Your e-mail address was changed',
    heading: 'Your e-mail address was changed',
    body: (after: string) =>
      `You sign in with ${after} from now on. This is the last letter to this address.`,
    action: 'Take it back',
    note: `It was not you? Take it back within ${emailChangeLimits.undoDays} days: it signs out every browser, and you choose a new password.`,
  },
  addressTaken: {
    subject: 'Somebody wants to use your address',
    heading: 'Somebody wants to use your address',
    body:
      'Somebody tried to change the address of another account to this one. It belongs to yours, so nothing was changed and ' +
      'nothing was shown to them.',
    action: 'Sign in',
    note: 'It was you? An address belongs to one account: sign in with it, or delete the other account first.',
  },
  accountDeleted: {
    subject: 'Your account is deleted',
    heading: 'Your account is deleted',
    body:
      'You are in no organization any more, and everything about you is removed. What you made in organizations stays ' +
      'with them. This is the last letter to this address.',
    action: 'Begin anew',
    note: 'It was not you? It cannot be brought back; whoever did it could confirm to be you.',
  },
  signInLink: {
    subject: 'Your link to sign in',
    heading: 'Sign in to RefactKit',
    body: 'You asked for a link to sign in. It works for 10 minutes, once.',
    action: 'Sign in',
    note: 'You did not ask for it? Then ignore this message; nobody is signed in without it.',
  },
  confirmationCode: {
    subject: 'Your code to confirm that it is you',
    heading: 'Confirm that it is you',
    body: 'Enter this code on the page that asked for it. It works for 10 minutes, once.',
    action: 'Go to RefactKit',
    note: 'You did not ask for it? Then somebody uses a device that you are signed in on: sign out everywhere.',
  },
  changes: {
    password: () => 'Your password was changed',
    passkeyAdded: () => 'A passkey was added to your account',
    passkeyRemoved: () => 'A passkey was removed from your account',
    secondStepOn: () => 'Your account asks for a code now',
    secondStepOff: () => 'Your account no longer asks for a code',
    backupCodes: () => 'Your backup codes are new',
    connected: (name: string) => `Your account opens with ${name} now`,
    disconnected: (name: string) => `Your account no longer opens with ${name}`,
  },
  change: {
    body: 'If it was you, there is nothing to do.',
    action: 'Look at your account',
    note: 'It was not you? Choose a new password now, from “Forgot password?”. Every device is then signed out.',
  },
  newDevice: {
    subject: 'A new device is signed in to your account',
    heading: 'A new device is signed in',
    body: (device: string, address: string | undefined) =>
      `Your account was opened with ${device}${address ? `, from ${address}` : ''}, where you had not been signed in before. If it was you, there is nothing to do.`,
    unknown: 'a browser that does not say what it is',
    action: 'Look at your account',
    note: 'It was not you? Choose a new password now, from “Forgot password?”. Every device is then signed out.',
  },
  accountExists: {
    subject: 'You already have an account',
    heading: 'You already have an account',
    body:
      'Somebody tried to create an account with this address, which already has one. ' +
      'If it was you, sign in; if the password is gone, choose a new one from there.',
    action: 'Sign in',
    note: 'It was not you? Nothing was changed and nothing was shown to them. There is nothing to do.',
  },
  dataExport: {
    ready: {
      subject: (organization: string) => `The data of ${organization} is ready`,
      body: (organization: string) =>
        `The archive with everything that ${organization} has is written and checked. Owners can download it for ${exportLimits.keptDays} days.`,
      action: 'Go to the download',
      note: 'You did not ask for it? Then somebody used your account: change your password.',
    },
    failed: {
      subject: (organization: string) => `The data of ${organization} could not be exported`,
      body: (organization: string) =>
        `The archive of ${organization} could not be written. Nothing of the organization was changed; the page says why.`,
      action: 'Go to the page',
      note: 'You did not ask for it? Then somebody used your account: change your password.',
    },
  },
  digest: {
    subject: (count: number) =>
      plural(count, { one: 'One thing you have not read', other: '# things you have not read' }),
    body: 'This is what happened in your organizations since the last letter.',
    andMore: (count: number) => plural(count, { one: 'and # more', other: 'and # more' }),
    action: 'Read them',
    note: 'How often this letter comes, and what it tells, is yours to choose on the same page.',
  },
  removal: {
    subject: (organization: string, day: string) => `${organization} will be deleted on ${day}`,
    body: (by: string, organization: string, day: string) =>
      `${by} has deleted ${organization}. Nobody can open it any more, and everything in it is still there. Until ${day} every owner can restore it; then it is removed for good.`,
    action: 'See your organizations',
    note: 'You did not expect this? Restore it from there, and talk with whoever deleted it.',
  },
  removed: {
    subject: (organization: string) => `${organization} is removed`,
    body: (organization: string, rows: number, files: number) =>
      `What ${organization} had is gone for good: ${plural(rows, { one: '# row', other: '# rows' })} and ${plural(files, { one: '# file', other: '# files' })}. The certificate in the attachment lists what was removed, with a digest of each part.`,
    action: 'See your organizations',
    note: 'Keep the certificate: it is sent to those who owned the organization, and to nobody else.',
  },
  invitation: {
    subject: (organization: string) => `Join ${organization}`,
    heading: (organization: string) => `Join ${organization}`,
    body: (inviter: string, organization: string, role: string) =>
      `${inviter} invites you to ${organization} ${role}. The invitation is open for 7 days.`,
    ownRole: (name: string) => `with the role “${name}”`,
    action: 'See the invitation',
    note: 'You do not know this organization? Then ignore this message; nobody is told.',
  },
}

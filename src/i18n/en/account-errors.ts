/** What a person reads when something about their own account was refused, by reason. */
export const accountErrors = {
  sessionGone: 'This browser is signed out already.',
  passwordWrong: 'This is not your password.',
  passwordWeak: 'This password is easy to guess. A few words that do not belong together are not.',
  passwordMissing: 'You have no password yet. Choose one first.',
  passwordTries: 'Too many wrong passwords. Wait a quarter of an hour and try again.',
  lettersMany: 'Many letters have been sent to this address. Wait an hour and try again.',
  emailSame: 'This is your address already.',
  emailTaken: 'Another account has this address by now. Nothing was changed.',
  emailLinkGone: 'This link no longer works. Ask for a new one on the page of your account.',
  mailAway: 'No letter can be sent right now. Nothing was changed; try again in a few minutes.',
  emailDiffers: 'This is not your address. Nothing was deleted.',
  ownsAlone: 'You are the only owner of an organization. Nothing was deleted.',
  accountKept: 'Your picture could not be removed right now, so nothing was. Try again in a moment.',
  wayInGone: 'This is not connected any more.',
  lastWayIn: 'This is your only way to sign in. Choose a password first.',
}

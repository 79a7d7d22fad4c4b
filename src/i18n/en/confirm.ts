/** What is asked before something dangerous. */
export const confirm = {
  title: 'Confirm that it is you',
  help: 'You are not asked again for 15 minutes. What you have begun goes on afterwards.',
  password: 'Password',
  code: 'Code from your authenticator app',
  codeHelp: 'Or one of your backup codes.',
  mail: 'Code from the message',
  mailHelp: (email: string) => `We will send a code to ${email}.`,
  mailSent: (email: string) => `A code is on its way to ${email}. It works for 10 minutes.`,
  send: 'Send me a code',
  sendAgain: 'Send another one',
  submit: 'Confirm',
  passkeyHelp: 'Your device asks for your finger, your face or its code.',
  passkey: 'Use a passkey',
  other: {
    password: 'Use your password',
    code: 'Use a code',
    passkey: 'Use a passkey',
    mail: 'Get a code by mail',
  },
  cancel: 'Cancel',
  missing: 'Fill this in first.',
}

export const confirmErrors: Record<string, string> = {
  passwordWrong: 'This is not your password. Try again.',
  codeWrong: 'This code is not right, or was used already.',
  passkeyRefused:
    'This passkey could not be added. Your device must ask for your finger, your face or a code.',
  passkeyGone: 'This passkey has been removed in the meantime.',
  passkeysFull: 'There are already 20 passkeys. Remove one first.',
  secondStepThere: 'Codes are asked for already. Reload the page to see it.',
  secondStepGone: 'Codes are not asked for any more. Reload the page to see it.',
  providerAway: 'That service cannot be reached right now. Nothing was changed; try again in a moment.',
  passkeyWrong: 'This passkey is not yours. Try another one.',
}

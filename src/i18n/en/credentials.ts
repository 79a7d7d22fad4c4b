/** The sections of the account about what signs somebody in besides a password. */
export const credentials = {
  passkeys: {
    description:
      'A passkey signs you in with your finger, your face or the code of your device. It stands for a password and a code at once.',
    list: 'Your passkeys',
    none: 'You have none yet.',
    nameless: 'Passkey',
    added: 'Added',
    add: 'Add a passkey',
    addDone: 'The passkey is added',
    addFailed: 'No passkey was added',
    unsupported: 'This browser knows no passkeys.',
    rename: (name: string) => `Rename ${name}`,
    name: 'Name',
    nameProblem: 'A name has 1 to 100 characters that can be seen.',
    renamed: (name: string) => `It is called ${name} now`,
    renameFailed: 'The passkey is still called as it was',
    remove: (name: string) => `Remove ${name}`,
    removeTitle: (name: string) => `Remove ${name}?`,
    removeHelp: 'It no longer signs you in. Your device may still offer it until you delete it there.',
    removed: (name: string) => `${name} is removed`,
    removeFailed: 'The passkey was not removed',
  },
  secondStep: {
    description:
      'After your password you enter a code from an app on your phone. Who has only the password stays out.',
    off: 'You are not asked for a code.',
    on: 'You are asked for a code on every new device.',
    left: (count: number) =>
      count === 0
        ? 'You have used all your backup codes. Make new ones, or a lost phone locks you out.'
        : count === 1
          ? 'One backup code is left.'
          : `${count} backup codes are left.`,
    begin: 'Set up codes',
    beginFailed: 'Codes were not set up',
    setupTitle: 'Set up codes',
    scan: 'Read this picture with your authenticator app, then enter the code that it shows.',
    picture: 'Picture for your authenticator app',
    secret: 'Or type this into the app:',
    code: 'Code',
    codeMissing: 'Enter the code that your app shows.',
    finish: 'Ask for codes from now on',
    done: 'You are asked for a code from now on',
    codesTitle: 'Your backup codes',
    codesHelp:
      'Each signs you in once, when your phone is lost. Keep them where only you find them; they are not shown again.',
    copy: 'Copy',
    copied: 'The codes are in your clipboard',
    copyFailed: 'This browser does not let pages copy. Select the codes and copy them yourself.',
    download: 'Download',
    file: 'refactkit-backup-codes.txt',
    kept: 'I have kept them',
    renew: 'New backup codes',
    renewFailed: 'Your backup codes are still as they were',
    end: 'Stop asking for codes',
    endTitle: 'Stop asking for codes?',
    endHelp: 'From then on your password alone signs you in, on every device.',
    ended: 'You are not asked for codes any more',
    endFailed: 'You are still asked for codes',
  },
  connect: {
    connect: (name: string) => `Connect ${name}`,
    failed: 'Nothing was connected',
    problems: {
      taken: 'Nothing was connected: that account belongs to somebody else here already.',
      unlinked: 'Nothing was connected: that account does not say for sure that its e-mail address is yours.',
      declined: 'Nothing was connected, because you did not allow it there.',
      provider: 'Nothing was connected. Try again.',
    } as Record<string, string>,
  },
}

import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** What somebody decides about themselves. */
export const account = {
  description: 'Yours alone, in every organization that you are in.',
  onThisPage: 'On this page',
  /** One per section, by its name. */
  sections: {
    profile: 'Profile',
    language: 'Language',
    appearance: 'Appearance',
    email: 'E-mail address',
    password: 'Password',
    passkeys: 'Passkeys',
    secondStep: 'Codes at sign-in',
    sessions: 'Where you are signed in',
    notifications: 'Notifications',
    connected: 'Ways to sign in',
    data: 'Your data',
    removal: 'Delete your account',
  },
  profile: {
    description: 'How colleagues see you, in every organization that you are in.',
    name: 'Name',
    nameProblem: 'A name has 1 to 100 characters that can be seen.',
    save: 'Save',
    saved: (name: string) => `You are called ${name} now`,
    changedBack: (name: string) => `Changed back: ${name}`,
    unchanged: 'There is nothing to save.',
    failed: 'Your name is still as it was',
  },
  language: { description: 'What you read here, and what letters to you are written in.' },
  sessions: {
    description: 'Whom you sign out is asked to sign in again with their next click.',
    title: 'Browsers that are signed in',
    here: 'This browser',
    unknown: 'A browser that does not say what it is',
    used: 'Used',
    started: 'Signed in',
    end: 'Sign out',
    endNamed: (device: string) => `Sign out ${device}`,
    endOthers: 'Sign out everywhere else',
    ended: (device: string) => `${device} is signed out`,
    endedOthers: (count: number) =>
      count === 0
        ? 'You were signed in nowhere else'
        : plural(count, {
            one: 'You are signed out in one other browser',
            other: 'You are signed out in # other browsers',
          }),
    failed: 'Nobody was signed out',
  },
  connected: {
    description: 'Any one of them lets you in. The last one stays.',
    label: 'Ways to sign in',
    providers: {
      credential: 'Password',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    } as Record<string, string | undefined>,
    since: 'Since',
    remove: 'Take off',
    removeNamed: (name: string) => `Take off ${name}`,
    removed: (name: string) => `${name} does not let you in any more`,
    none: 'You sign in by a link that is sent to you.',
    failed: 'Nothing was taken off',
  },
  data: {
    description:
      'Everything that is held about you, in one file: profile, organizations, invitations, what you were told, browsers and what you did. No secrets, and nothing about others.',
    download: 'Download',
  },
  picture: {
    label: 'Picture',
    optional: 'optional',
    help: 'Only people in one of your organizations can see it.',
    of: (name: string) => `The picture of ${name}`,
    choose: 'Choose a picture',
    change: 'Change',
    remove: 'Remove',
    changed: 'Your picture is changed',
    removed: 'Your picture is removed',
    changedBack: 'Your picture is as it was',
    failed: 'Your picture is still as it was',
    undoFailed: 'Your picture could not be changed back',
    crop: {
      title: 'What is seen of it',
      help: 'Drag the picture, or move it with the arrow keys.',
      area: 'The part of the picture that is seen',
      zoom: 'Zoom',
      unreadable: 'This browser cannot open the picture. Save it as JPEG or PNG and try again.',
      cancel: 'Cancel',
      use: 'Use it',
    },
  },
}

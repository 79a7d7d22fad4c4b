import { counting } from '@/lib/counting'

const { plural } = counting('en')

/** Making an organization, and the list of one's own. */
export const organization = {
  list: {
    description: 'What is in one cannot be seen from another.',
    create: 'New organization',
    members: (count: number) => plural(count, { one: '# member', other: '# members' }),
    empty: 'You are not in an organization yet',
    emptyHelp: 'Create one, or open the link of an invitation that somebody sent you.',
  },
  onboarding: {
    description:
      'What you and your colleagues keep here belongs to it, and nobody else can see it. You invite them in the next step.',
    otherwise: 'Or make a new one',
  },
  create: {
    description: 'It starts empty, with you as its owner, and sees nothing of your other organizations.',
  },
  form: {
    name: 'Name',
    namePlaceholder: 'Acme',
    nameProblem: 'Give it a name of 2 to 64 characters, with at least one letter or digit.',
    address: 'Address',
    addressProblem: 'Use lower-case letters, digits and hyphens between them, at most 48.',
    addressTaken: (slug: string) => `“${slug}” cannot be used. Choose another address.`,
    addressFree: 'This address is available.',
    addressChecking: 'Checking this address…',
    addressKept: 'It is in every link you share. Whoever has a link from before still gets here.',
    addressHelp: 'Derived from the name. It is in every link you share.',
    logo: 'Logo',
    optional: 'Optional',
    chooseLogo: 'Choose a picture',
    changeLogo: 'Choose another picture',
    removeLogo: 'Remove',
    logoHelp: 'PNG, JPEG, WebP, GIF or AVIF, at most 10 MB. It is shown small and square.',
    logoPreview: (name: string) => `The logo of ${name}`,
    preview: 'As its members will see it',
    previewNote: 'It gets a colour of its own, so that two organizations are never confused.',
    submit: 'Create organization',
    logoFailed: (name: string) => `${name} is ready, but without its logo`,
  },
}

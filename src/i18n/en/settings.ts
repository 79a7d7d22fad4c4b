/** What an organization's owners decide about it. */
export const settings = {
  general: {
    title: 'General',
    description: 'What this organization is called, how it looks and where it is found.',
    save: 'Save',
    saved: (name: string) => `Saved ${name}`,
    savedHelp: (slug: string) => `It is at /organizations/${slug} now. The address before leads there.`,
    changedBack: (name: string) => `Changed back: ${name}`,
    unchanged: 'There is nothing to save.',
    failed: 'Your changes are not saved yet',
    undoFailed: 'It could not be changed back',
  },
  logo: {
    changed: 'The logo is changed',
    removed: 'The logo is removed',
    changedBack: 'The logo is as it was',
    failed: 'The logo is still as it was',
    undoFailed: 'The logo could not be changed back',
  },
}

/** Words of the public page, and of the picture beside the sign-in form. */
export const landing = {
  signIn: 'Sign in',
  start: 'Get started',
  worlds: {
    label: 'What keeps organizations apart',
    title: 'Your organization is the only one in the room.',
    sentence:
      'Every query carries the organization it is for. The database hands out the rows of that one, and keeps the rest to itself.',
    query: 'select name from gallery_image',
    rows: (count: number) => `${count} rows`,
  },
}

/** What an organization's owners decide about it. */
export const settings = {
  title: 'Settings',
}

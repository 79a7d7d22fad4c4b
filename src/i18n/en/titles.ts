/** Titles of pages whose other words load with them: the router knows the titles of all. */
export const titles = {
  login: 'Sign in',
  signInLink: 'Sign in by e-mail',
  secondStep: 'Second step',
  signup: 'Create your account',
  forgot: 'Choose a new password',
  reset: 'Choose a new password',
  verify: 'Confirm your e-mail address',
  account: 'Your account',
  confirmEmail: 'Confirm your new e-mail address',
  keepEmail: 'Your e-mail address',
  organizations: 'Organizations',
  onboarding: 'Name your organization',
  newOrganization: 'New organization',
  notifications: 'Notifications',
}

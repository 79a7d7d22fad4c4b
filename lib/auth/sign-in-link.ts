import { magicLink } from 'better-auth/plugins/magic-link'
import { hasAccount } from './accounts'
import { sendSignInLink } from './letters'
import { signInLinkSeconds } from './lifetimes'

/** Signs in whoever reads the mailbox of an account. It makes none: that is what signing up is for. */
export const signInLinks = magicLink({
  expiresIn: signInLinkSeconds,
  disableSignUp: true,
  sendMagicLink: async ({ email, url, token }) => {
    const address = email.toLowerCase()
    if (await hasAccount(address))
      await sendSignInLink(address, token, new URL(url).searchParams.get('callbackURL'))
  },
})

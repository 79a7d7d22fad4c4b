import { passkey } from '@better-auth/passkey'
import { APIError } from 'better-auth/api'
import { env } from '../env'

const refused = () => new APIError('UNAUTHORIZED', { code: 'AUTHENTICATION_FAILED' })

/**
 * A passkey stands for both steps of a sign-in, so its device must have asked for a finger, a face or a code. The library
 * would be content with a touch.
 */
export const passkeys = passkey({
  rpName: 'RefactKit',
  rpID: new URL(env.BETTER_AUTH_URL).hostname,
  origin: new URL(env.BETTER_AUTH_URL).origin,
  authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  registration: {
    afterVerification: ({ verification: { registrationInfo } }) => {
      if (!registrationInfo?.userVerified) throw refused()
    },
  },
  authentication: {
    afterVerification: ({ verification: { authenticationInfo } }) => {
      if (!authenticationInfo.userVerified) throw refused()
    },
  },
})

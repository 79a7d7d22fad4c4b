import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { env } from '../env'

const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = env

/** The sign-in of one's own company: whatever speaks OpenID Connect. */
export const oidc = genericOAuth({
  config:
    issuer && clientId && clientSecret
      ? [
          {
            providerId: 'oidc',
            name: env.OIDC_NAME,
            discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
            clientId,
            clientSecret,
            scopes: ['openid', 'email', 'profile'],
            requireIdTokenVerification: true,
          },
        ]
      : [],
})

import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import Provider from 'oidc-provider'
import { freePort } from './site'

/** What a provider says of somebody. */
export type Claims = {
  sub: string
  email?: string
  email_verified?: boolean
  name?: string
}

export interface OidcServer {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Who is signed in there, as its browser is the one that asks. */
  as(claims: Claims): void
  /** Goes from the address that a button leads to through the provider, and answers the way back. */
  follow(authorize: string): Promise<string>
  stop(): Promise<void>
}

/** A provider of OpenID Connect, whole and on this machine, where everybody agrees to everything. */
export async function startOidc(redirectUri: string): Promise<OidcServer> {
  const port = await freePort()
  const issuer = `http://127.0.0.1:${port}`
  const [clientId, clientSecret] = ['refactkit', randomBytes(24).toString('hex')]
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const people = new Map<string, Claims>()
  let who = ''
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: [randomBytes(24).toString('hex')] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, accountId) => ({ accountId, claims: () => people.get(accountId) ?? { sub: accountId } }),
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      Grant: 600,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
    },
  })
  provider.use(async (ctx, next) => {
    if (!ctx.path.startsWith('/interaction/')) return next()
    const grant = new provider.Grant({ accountId: who, clientId })
    grant.addOIDCScope('openid email profile')
    const result = { login: { accountId: who }, consent: { grantId: await grant.save() } }
    ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, result))
  })
  const server = createServer(provider.callback()).listen(port, '127.0.0.1')
  await once(server, 'listening')

  async function follow(authorize: string): Promise<string> {
    const cookies = new Map<string, string>()
    for (let to = authorize, hop = 0; hop < 10; hop += 1) {
      if (to.startsWith(redirectUri)) return to
      const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
      const answer = await fetch(to, { redirect: 'manual', headers: { cookie } })
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        cookies.set(name, value)
      }
      to = new URL(answer.headers.get('location') ?? '', issuer).href
    }
    throw new Error('The provider leads nowhere.')
  }
  return {
    issuer,
    clientId,
    clientSecret,
    as: (claims) => {
      who = claims.sub
      people.set(who, claims)
    },
    follow,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

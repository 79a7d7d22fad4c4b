import { env } from '../env'

export const microsoftScopes = ['openid', 'profile', 'email']

const anyDirectory = new Set(['common', 'organizations', 'consumers'])

/**
 * Whether Microsoft stands for the address. Whoever runs a directory can write any address into it, so the token must come from
 * the directory that is allowed here, and say that its domain has been shown to be theirs.
 */
export function isVerifiedByMicrosoft(profile: object, allowed = env.MICROSOFT_TENANT_ID): boolean {
  const claim = (name: string): unknown => Reflect.get(profile, name)
  const tid = claim('tid')
  if (typeof tid !== 'string' || claim('iss') !== `https://login.microsoftonline.com/${tid}/v2.0`)
    return false
  if (allowed === undefined || (!anyDirectory.has(allowed) && tid !== allowed)) return false
  return [true, 1, '1', 'true'].some((yes) => claim('xms_edov') === yes)
}

import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'

/** Nothing is asked beyond the signature. */
type Answer = AuthenticationResponseJSON & { clientExtensionResults: Record<string, never> }

type NewAnswer = RegistrationResponseJSON & { clientExtensionResults: Record<string, never> }

/** The browser's half of passkeys, loaded when one is wanted. */
const load = () => import('@simplewebauthn/browser')

async function options(): Promise<PublicKeyCredentialRequestOptionsJSON | undefined> {
  const answer = await fetch('/api/auth/passkey/generate-authenticate-options').catch(() => undefined)
  if (!answer?.ok) return undefined
  const asked: PublicKeyCredentialRequestOptionsJSON = await answer.json()
  // The server takes nothing less: a passkey stands for both steps.
  return { ...asked, userVerification: 'required' }
}

/** What the device answers; undefined when the person or the browser would rather not. */
export async function askForPasskey({ inField = false } = {}): Promise<Answer | undefined> {
  const [{ startAuthentication }, optionsJSON] = await Promise.all([load(), options()])
  if (!optionsJSON) return undefined
  const asking = startAuthentication({ optionsJSON, useBrowserAutofill: inField })
  const answer = await asking.catch(() => undefined)
  return answer && { ...answer, clientExtensionResults: {} }
}

/** Has the device make a passkey; undefined when the person or the browser would rather not. */
export async function makePasskey(
  optionsJSON: PublicKeyCredentialCreationOptionsJSON,
): Promise<NewAnswer | undefined> {
  const { startRegistration } = await load()
  const answer = await startRegistration({ optionsJSON }).catch(() => undefined)
  return answer && { ...answer, clientExtensionResults: {} }
}

export const hasPasskeys = (): boolean => 'PublicKeyCredential' in globalThis

/** Whether the browser offers passkeys in the list under a field. */
export const offersInField = async (): Promise<boolean> =>
  hasPasskeys() && (await (await load()).browserSupportsWebAuthnAutofill())

import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
import { auth } from '../auth'

/** As Better Auth encrypts what it stores and reads again. */
export async function encrypt(text: string): Promise<string> {
  const { secretConfig } = await auth.$context
  return await symmetricEncrypt({ key: secretConfig, data: text })
}

export async function decrypt(text: string): Promise<string> {
  const { secretConfig } = await auth.$context
  return await symmetricDecrypt({ key: secretConfig, data: text })
}

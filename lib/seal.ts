import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const keyOf = (secret: string, label: string) =>
  Buffer.from(hkdfSync('sha256', secret, '', `refactkit ${label} v1`, 32))

/**
 * Encrypts what is stored for a while and must be worth nothing to a reader of the database. `label` says what for, so
 * that one sealed text does not pass for another. What the previous secret sealed still opens.
 */
export function createSeal(label: string, secret: string, previous?: string) {
  const key = keyOf(secret, label)
  const keys = previous ? [key, keyOf(previous, label)] : [key]

  function seal(text: string): string {
    const nonce = randomBytes(12)
    const cipher = createCipheriv('aes-256-gcm', key, nonce)
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')
  }

  /** The text, or undefined when it was changed, or sealed with another secret or for something else. */
  function open(sealed: string): string | undefined {
    const bytes = Buffer.from(sealed, 'base64url')
    for (const each of keys) {
      try {
        const decipher = createDecipheriv('aes-256-gcm', each, bytes.subarray(0, 12), { authTagLength: 16 })
        decipher.setAuthTag(bytes.subarray(12, 28))
        return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8')
      } catch {}
    }
    return undefined
  }

  return { seal, open }
}

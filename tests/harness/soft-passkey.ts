import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()

const userPresent = 0x01
const userVerifiedFlag = 0x04
const holdsKey = 0x40

/** A device with one passkey, without a browser around it: what it signs can be made wrong in every way. */
export class SoftPasskey {
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  readonly #id = randomBytes(32)
  readonly #origin: string
  /** Whether it has asked its person for a finger or a code. */
  userVerified = true

  constructor(origin: string) {
    this.#origin = origin
  }

  get id(): string {
    return this.#id.toString('base64url')
  }

  /** What a browser answers to `navigator.credentials.create`. */
  create({ challenge }: { challenge: string }, origin = this.#origin) {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' })
    const key = Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ])
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.#id.length]), this.#id, key])
    const authData = Buffer.concat([this.#header(origin, holdsKey), credential])
    const attestation = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
      Buffer.from([authData.length]),
      authData,
    ])
    return this.#answer({
      clientDataJSON: this.#clientData('webauthn.create', challenge, origin).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
    })
  }

  /** What it answers to `navigator.credentials.get`. */
  get({ challenge }: { challenge: string }, origin = this.#origin) {
    const clientData = this.#clientData('webauthn.get', challenge, origin)
    const authData = this.#header(origin, 0)
    const signature = sign('sha256', Buffer.concat([authData, sha256(clientData)]), this.#keys.privateKey)
    return this.#answer({
      clientDataJSON: clientData.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    })
  }

  #header(origin: string, more: number): Buffer {
    const flags = userPresent | (this.userVerified ? userVerifiedFlag : 0) | more
    return Buffer.concat([sha256(new URL(origin).hostname), Buffer.from([flags]), Buffer.alloc(4)])
  }

  #clientData(type: string, challenge: string, origin: string): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
  }

  #answer<Response extends object>(response: Response) {
    const type: 'public-key' = 'public-key'
    return { id: this.id, rawId: this.id, type, clientExtensionResults: {}, response }
  }
}

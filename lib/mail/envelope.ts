/** A letter as it leaves, by whichever way. */
export interface Envelope {
  /** The same at every attempt, so that whoever takes it twice can tell. */
  id: string
  to: string
  subject: string
  html: string
  text: string
  attachments: readonly { readonly filename: string; readonly content: string }[]
  /** The organization whose letter it is. */
  organization: string | undefined
}

/** A way for letters to leave. Settles when the letter was taken; throws `NotTaken` when it was not. */
export type Transport = (letter: Envelope) => Promise<void>

/** That a letter was not taken, said without the address, which answers quote. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken'
  /** Another attempt would be answered the same. */
  readonly forGood: boolean

  constructor(message: string, options: { forGood: boolean }) {
    super(message)
    this.forGood = options.forGood
  }
}

/** For whoever handles bounces and complaints. */
export const headersOf = ({ organization }: Envelope): Record<string, string> =>
  organization ? { 'X-Organization': organization } : {}

import { z } from 'zod'

const text = z.string().max(10_000)
const attachment = z.enum(['platform', 'cross-platform']).optional()

const answer = z.object({
  id: z.string().max(2000),
  rawId: z.string().max(2000),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
  authenticatorAttachment: attachment,
})

/** What a browser answers when somebody signs in or confirms with a passkey. */
export const passkeyAnswer = answer.extend({
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
    userHandle: text.optional(),
  }),
})

/** What it answers when one is made. */
export const newPasskeyAnswer = answer.extend({
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(40)).max(20).optional(),
  }),
})

export type PasskeyAnswer = z.infer<typeof passkeyAnswer>

import { uuidv7 } from '@refactkit/tenancy/schema'
import { z } from 'zod'
import { type Email, hasMailServer, sendEmail } from './email'
import { env } from './env'
import { defineJob, defineSystemJob, enqueue, enqueueSystem, Hopeless } from './jobs'
import { NotTaken } from './mail/envelope'
import { createSeal } from './seal'

const { seal, open } = createSeal('letters', env.BETTER_AUTH_SECRET, env.BETTER_AUTH_PREVIOUS_SECRET)

/** A letter holds an address and links that open an account: in the queue it is sealed, and gone once it was sent. */
const input = z.object({ sealed: z.string() })
const letterOf = z.object({
  id: z.string().optional(),
  to: z.string(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
  attachments: z.array(z.object({ filename: z.string(), content: z.string() })).optional(),
})

/** Twelve attempts within about three hours, which is longer than most mail servers are away. */
const patience = { attempts: 12, backoffSeconds: 10, concurrency: 8 }

const sendLetter = defineJob('email.organization', {
  ...patience,
  input,
  run: ({ sealed }) => deliver(sealed, 'organization'),
})

const sendPersonalLetter = defineSystemJob('email.person', {
  ...patience,
  input,
  reason: 'Letters about an account go to people, of whom many belong to no organization yet.',
  run: ({ sealed }) => deliver(sealed, 'person'),
})

/** The queue of the letters of organizations. */
export const { name: organizationLetters } = sendLetter

export const emailJobs = [sendLetter, sendPersonalLetter]

/**
 * Accepts a letter: into the queue, from which it is sent until the mail server has taken it, or at once into the mailbox
 * folder. Inside `db.transaction`, the letter of an organization leaves when the transaction commits.
 */
export async function post(letter: Email): Promise<void> {
  if (!hasMailServer) return await sendEmail(letter)
  const { of, ...rest } = letter
  const sealed = seal(JSON.stringify({ id: uuidv7(), ...rest }))
  if (of === 'organization') await enqueue(sendLetter, { sealed })
  else await enqueueSystem(sendPersonalLetter, { sealed })
}

async function deliver(sealed: string, of: Email['of']): Promise<void> {
  const letter = readLetter({ sealed })
  if (!letter) throw new Hopeless('The letter was sealed with another secret.')
  try {
    await sendEmail({ ...letter, of })
  } catch (error) {
    throw error instanceof NotTaken && error.forGood ? new Hopeless(error.message) : error
  }
}

/** What waits in the queue, or undefined when it was sealed with another secret. */
export function readLetter(payload: unknown): z.output<typeof letterOf> | undefined {
  const text = open(input.parse(payload).sealed)
  return text === undefined ? undefined : letterOf.parse(JSON.parse(text))
}

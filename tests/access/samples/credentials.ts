import { z } from 'zod'
import { codeOf } from '../../harness/code-of'
import { SoftPasskey } from '../../harness/soft-passkey'
import { resultOf } from '../../harness/visitor'
import type { Person } from '../persons'
import type { FunctionSample } from '../samples'

/** What a function of the account answers to this person; undefined to who may not ask it. */
async function asked(person: Person, file: string, name: string): Promise<unknown> {
  const answer = await person.visitor.call(file, name, { method: 'POST', data: {} })
  return answer.status === 200 ? resultOf(answer) : undefined
}

const challenge = z.object({ challenge: z.string() }).default({ challenge: 'none' })
const secret = z.object({ secret: z.string() }).optional()

export const functions: Record<string, Record<string, FunctionSample>> = {
  'src/server/passkey-fns.ts': {
    listPasskeys: { needs: 'signedIn' },
    beginPasskey: { needs: 'signedIn, confirmed' },
    addPasskey: {
      needs: 'signedIn, confirmed',
      data: async (_, person) => {
        const options = challenge.parse(await asked(person, 'src/server/passkey-fns.ts', 'beginPasskey'))
        return { response: new SoftPasskey(person.visitor.url).create(options) }
      },
    },
    renamePasskey: {
      needs: 'signedIn',
      data: async (place, { email }) => ({ id: await place.passkey(email), name: 'Renamed' }),
    },
    removePasskey: {
      needs: 'signedIn, confirmed',
      data: async (place, { email }) => ({ id: await place.passkey(email) }),
    },
  },
  'src/server/provider-fns.ts': {
    listProviders: { needs: 'anyone' },
    beginConnection: { needs: 'signedIn, confirmed', data: () => ({ provider: 'github' }) },
  },
  'src/server/second-step-fns.ts': {
    getSecondStep: { needs: 'signedIn' },
    beginSecondStep: { needs: 'signedIn, confirmed' },
    finishSecondStep: {
      needs: 'signedIn, confirmed',
      data: async (_, person) => {
        const setup = secret.parse(await asked(person, 'src/server/second-step-fns.ts', 'beginSecondStep'))
        return { code: setup ? await codeOf(setup.secret) : '000000' }
      },
    },
    endSecondStep: { needs: 'signedIn, confirmed' },
    renewBackupCodes: {
      needs: 'signedIn, confirmed',
      data: async (place, { email }) => {
        await place.secondStep(email)
        return {}
      },
    },
  },
}

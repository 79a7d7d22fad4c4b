import { prove } from '@refactkit/tenancy/prove'
import { loadApplication } from '../application'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { showProgress } from '../prove-progress'
import { describeProof } from '../prove-summary'
import { inSession } from '../session'

const numberOf = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  if (!/^\d{1,10}$/.test(text)) throw new CommandError(`--${name} takes a number, and “${text}” is none.`, 2)
  return Number(text)
}

export default defineCommand({
  name: 'prove',
  description: 'Attack every tenant table, on databases made for it, and tell what leaks',
  examples: [
    'refactkit prove',
    'refactkit prove --only by-id/gallery_image    # attacks whose name begins so',
    'refactkit prove --json',
  ],
  args: {
    json: {
      type: 'boolean',
      description: '{ ok, seed, tables, vectors, attacks, leaks, known, mutants, … }',
    },
    only: { type: 'string', description: 'Only attacks whose name begins with this' },
    seed: { type: 'string', description: 'Repeat the generated programs of that run' },
  },
  run: ({ args }) =>
    inSession({}, async ({ root, url, onInterrupt }) => {
      const progress = showProgress(process.stderr)
      const result = await prove({
        databaseUrl: url,
        ...(await loadApplication(root)),
        only: args.only ? [args.only] : undefined,
        seed: numberOf('seed', args.seed),
        onProgress: progress.show,
        onInterrupt,
      }).finally(progress.clear)
      console.log(args.json ? JSON.stringify(result, null, 2) : describeProof(result))
      if (!result.ok) process.exitCode = 1
    }),
})

import { writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { prove } from '@refactkit/tenancy/prove'
import { loadApplication } from '../application'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { proofPage } from '../prove-html'
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
    'refactkit prove --mutate                      # and is it noticed when a protection is missing?',
    'refactkit prove --quick --json                # one way for each attack, for a pull request',
    'refactkit prove --mutate --html proof.html    # a page to read and to hand on',
    'refactkit prove --seed 4711 --programs 1000   # the generated programs of a run again',
  ],
  args: {
    json: {
      type: 'boolean',
      description: '{ ok, seed, tables, vectors, attacks, leaks, known, mutants, … }',
    },
    mutate: {
      type: 'boolean',
      description: 'Take each protection away in turn, and demand that something notices',
    },
    html: { type: 'string', description: 'Write a report to this file' },
    quick: {
      type: 'boolean',
      description: 'Each variant of an attack by one way alone, under one administrator',
    },
    programs: { type: 'string', description: 'How many generated programs; 100 unless said otherwise' },
    only: { type: 'string', description: 'Only attacks whose name begins with this' },
    seed: { type: 'string', description: 'Repeat the generated programs of that run' },
  },
  exitCodes: { 0: 'Nothing leaks', 1: 'A leak, a protection whose absence nobody noticed, or no run at all' },
  run: ({ args }) =>
    inSession({}, async ({ root, url, onInterrupt }) => {
      const progress = showProgress(process.stderr)
      const result = await prove({
        databaseUrl: url,
        ...(await loadApplication(root)),
        only: args.only ? [args.only] : undefined,
        seed: numberOf('seed', args.seed),
        programs: numberOf('programs', args.programs),
        mutate: args.mutate,
        quick: args.quick,
        onProgress: progress.show,
        onInterrupt,
      }).finally(progress.clear)
      console.log(args.json ? JSON.stringify(result, null, 2) : describeProof(result))
      if (args.html) await writeFile(args.html, proofPage(result, basename(root)))
      if (!result.ok) process.exitCode = 1
    }),
})

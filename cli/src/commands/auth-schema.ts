import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadApplication, loadAuthTables } from '../application'
import { coloured, diffOf } from '../auth-schema/describe'
import { type Proposal, propose } from '../auth-schema/propose'
import { pc } from '../colours'
import { defineCommand } from '../command'
import { CommandError } from '../command-error'
import { describeFindings } from '../findings'
import { enterProject } from '../project'

export default defineCommand({
  name: 'auth-schema',
  description: 'Compare db/schema.ts with the tables that the installed Better Auth wants',
  examples: [
    'npm install better-auth@latest && refactkit auth-schema',
    'refactkit auth-schema --diff | git apply    # the same as --write',
    'refactkit auth-schema --write && refactkit push',
    'refactkit auth-schema --json | jq .findings',
  ],
  args: {
    diff: { type: 'boolean', description: 'Print the change of the files and nothing else' },
    write: { type: 'boolean', description: 'Change the files; what they have of their own stays' },
    json: { type: 'boolean', description: '{ ok, betterAuth, findings, byHand, files: [{ path, diff }] }' },
  },
  exitCodes: {
    0: 'Nothing differs, or nothing any more',
    1: 'Something differs, or is left to do by hand',
  },
  run: async ({ args }) => {
    const root = enterProject()
    const wanted = await loadAuthTables(root)
    if (!wanted)
      throw new CommandError('There is no lib/auth.ts, which would say what Better Auth does here.')
    const proposal = propose(root, await loadApplication(root), wanted)
    const write = args.write === true
    if (write) proposal.sources.save()
    const left = write ? proposal.byHand : proposal.findings
    if (left.length > 0) process.exitCode = 1
    if (args.json) return console.log(JSON.stringify(asJson(root, proposal, left.length === 0), null, 2))
    const diffs = proposal.sources.changed().map(diffOf)
    if (args.diff) {
      if (diffs.length > 0) console.log(diffs.map(coloured).join('\n'))
      if (proposal.byHand.length > 0) console.error(describeFindings(proposal.byHand))
    } else console.log(report(root, proposal, write))
  },
})

const versionOf = (root: string): string => {
  const text = readFileSync(join(root, 'node_modules', 'better-auth', 'package.json'), 'utf8')
  const { version }: { version: string } = JSON.parse(text)
  return version
}

const asJson = (root: string, { findings, byHand, sources }: Proposal, ok: boolean) => ({
  ok,
  betterAuth: versionOf(root),
  findings,
  byHand,
  files: sources.changed().map((file) => ({ path: file.path, diff: diffOf(file) })),
})

function report(root: string, { findings, byHand, sources }: Proposal, written: boolean): string {
  const files = sources.changed()
  const name = `Better Auth ${versionOf(root)}`
  if (findings.length === 0) return `${pc.green('✓')} The tables are those that ${name} wants.`
  const count = findings.length === 1 ? 'one thing' : `${findings.length} things`
  const paths = files.map(({ path }) => path).join(', ')
  const end = written
    ? `${pc.green('✓')} Written: ${paths || 'nothing'}. \`npx refactkit push --plan\` shows what it does to the database.`
    : `\`npx refactkit auth-schema --write\` changes ${paths || 'nothing'}.`
  return [
    `${name} wants ${count} otherwise:`,
    ...findings.map(({ object, message }) => `  ${pc.bold(object)}  ${message}`),
    '',
    ...files.map((file) => coloured(diffOf(file))),
    ...(files.length > 0 ? [''] : []),
    ...(byHand.length > 0 ? ['To do by hand:', describeFindings(byHand), ''] : []),
    end,
  ].join('\n')
}

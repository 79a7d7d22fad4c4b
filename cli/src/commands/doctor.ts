import { pc } from '../colours'
import { defineCommand } from '../command'
import { counted } from '../counted'
import type { Diagnosis } from '../doctor/diagnosis'
import { examine } from '../doctor/examine'
import { interruptible } from '../interruptible'
import { enterProject } from '../project'

export default defineCommand({
  name: 'doctor',
  description: 'Tell what is wrong here, and the command that mends it',
  examples: [
    'refactkit doctor',
    'refactkit doctor --json | jq -r ".findings[].fix // empty"',
    'NODE_ENV=production refactkit doctor   # as strictly as for a server that people use',
  ],
  args: {
    json: { type: 'boolean', description: '{ ok, seconds, findings: [{ area, severity, message, fix }] }' },
  },
  exitCodes: { 0: 'Nothing keeps the app from working, though there may be warnings', 1: 'Something does' },
  run: async ({ args }) => {
    const root = enterProject()
    const production = process.env.NODE_ENV === 'production'
    const began = performance.now()
    const findings = await interruptible(() => examine({ root, env: process.env, production }))
    const seconds = (performance.now() - began) / 1_000
    const ok = findings.every(({ severity }) => severity !== 'error')
    if (!ok) process.exitCode = 1
    if (args.json) return console.log(JSON.stringify({ ok, seconds, findings }, null, 2))
    console.log(findings.map(describe).join('\n'))
    console.log(`\n${sum(findings)} ${pc.dim(`Looked for ${seconds.toFixed(1)} s.`)}`)
  },
})

const mark = { ok: pc.green('✓'), warning: pc.yellow('!'), error: pc.red('✗') }

const describe = ({ area, severity, message, fix }: Diagnosis): string =>
  `${mark[severity]} ${pc.bold(area.padEnd(12))} ${message}${fix ? `\n  ${' '.repeat(12)} ${pc.cyan(`→ ${fix}`)}` : ''}`

function sum(findings: readonly Diagnosis[]): string {
  const count = (kind: Diagnosis['severity'], word: string) => {
    const { length } = findings.filter(({ severity }) => severity === kind)
    return length === 0 ? [] : [counted(length, word)]
  }
  const counts = [...count('error', 'error'), ...count('warning', 'warning')]
  return counts.length === 0 ? 'Nothing is wrong.' : `${counts.join(' and ')}; behind → stands what mends it.`
}

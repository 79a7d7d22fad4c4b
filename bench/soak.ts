// A million statements that must not meet: npm run soak [-- --statements 1000000] [--organizations 128] [--restarts 24] [--minutes 120]
import { parseArgs } from 'node:util'
import { soak } from './soak/run'

const { values } = parseArgs({
  options: {
    statements: { type: 'string', default: '1000000' },
    organizations: { type: 'string', default: '128' },
    restarts: { type: 'string', default: '24' },
    minutes: { type: 'string', default: '120' },
  },
})

const { foreign, misplaced, lost, undead, counters, stuck, unclean, ...done } = await soak({
  statements: Number(values.statements),
  organizations: Number(values.organizations),
  restarts: Number(values.restarts),
  minutes: Number(values.minutes),
  progress: (line) => console.log(line),
})
const found = { foreign, misplaced, lost, undead, counters, stuck, unclean }
console.log(JSON.stringify({ ...done, found }, undefined, 2))
const bad = Object.values(found).some((count) => count > 0)
console.log(
  bad ? 'A promise is broken.' : 'No foreign row, no stuck connection, every acknowledged write present.',
)
process.exitCode = bad ? 1 : 0

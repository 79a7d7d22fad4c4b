// What the guarantee costs: npm run bench [-- --json] [--rows 200000,2000000] [--rounds 41] [--slice 100]
import { parseArgs } from 'node:util'
import { type Network, withDelay } from './delay'
import { type Contender, interleaved, type Outcome } from './measure'
import { inTransactions, type Question, scoped, unguarded, unguardedPrepared, type Way } from './ways'
import { imageId, makeWorld, type World } from './world'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rows: { type: 'string', default: '200000,2000000' },
    rounds: { type: 'string', default: '41' },
    slice: { type: 'string', default: '100' },
  },
})
const organizationCount = 1_000
const effort = { rounds: Number(values.rounds), slice: Number(values.slice) }
const questions: readonly Question[] = ['point', 'page', 'insert', 'update']

type Line = Outcome & {
  readonly rows: number
  readonly network: string
  readonly connections: number
  readonly question: Question
  readonly toTransaction: number
}

/** Every turn another organization and another of its rows. */
const asking = ({ name, ask }: Way, question: Question, { organizations, rows }: World): Contender => ({
  name,
  ask: async (turn) => {
    const number = 1 + ((turn * 7919) % rows)
    const organizationId = organizations[number % organizations.length] ?? ''
    const found = await ask[question](organizationId, imageId(number))
    const expected = question === 'page' ? Math.min(20, Math.floor(rows / organizations.length)) : 1
    if (found.length < expected) throw new Error(`${name}: ${question} answered ${found.length} rows.`)
  },
})

async function measured(world: World, { network, connections, through }: Network): Promise<Line[]> {
  const [app, plain] = [through(world.app), through(world.unguarded)]
  const ways = [
    unguarded('unguarded, filter by hand', plain, connections),
    unguardedPrepared('unguarded, filter and prepare() by hand', plain, connections),
    scoped('scoped, named', app, 'named', connections),
    scoped('scoped, unnamed', app, 'unnamed', connections),
    inTransactions('BEGIN, SET LOCAL, query, COMMIT', plain, connections),
  ]
  const lines: Line[] = []
  try {
    for (const question of questions) {
      const outcomes = await interleaved(
        ways.map((way) => asking(way, question, world)),
        { ...effort, workers: connections * 2 },
      )
      const transaction = outcomes.at(-1)?.ratio ?? Number.NaN
      for (const outcome of outcomes) {
        const toTransaction = Number((outcome.ratio / transaction).toFixed(1))
        lines.push({ rows: world.rows, network, connections, question, ...outcome, toTransaction })
      }
    }
  } finally {
    await Promise.all(ways.map((way) => way.end()))
  }
  return lines
}

const lines: Line[] = []
for (const rows of values.rows.split(',').map(Number)) {
  const world = await makeWorld(rows, organizationCount, 'overhead')
  try {
    await withDelay(world.app, async (networks) => {
      for (const network of networks) lines.push(...(await measured(world, network)))
    })
  } finally {
    await world.close()
  }
}

if (values.json) console.log(JSON.stringify({ organizations: organizationCount, ...effort, lines }))
else console.table(lines.map(({ spread, ...line }) => ({ ...line, spread: spread.join('–') })))

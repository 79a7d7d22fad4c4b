// What the guarantee costs: npm run bench [-- --json] [--rows 2000000] [--rounds 9]
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { interleaved } from './measure'
import { inTransactions, scoped, unguarded, unguardedPrepared } from './ways'
import { makeWorld } from './world'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rows: { type: 'string', default: '200000' },
    rounds: { type: 'string', default: '9' },
  },
})
const rows = Number(values.rows)
const [connections, workers, organizationCount] = [8, 16, 1_000]

const through = (url: string, port: number): string => {
  const changed = new URL(url)
  changed.port = String(port)
  return changed.href
}

const world = await makeWorld(rows, organizationCount)
const proxy = fork(join(import.meta.dirname, 'delay-proxy.mjs'), [new URL(world.app).port, '1'])
const [proxyPort] = await once(proxy, 'message')
const results = []
try {
  for (const [network, app, plain] of [
    ['loopback', world.app, world.unguarded],
    ['1 ms each way', through(world.app, proxyPort), through(world.unguarded, proxyPort)],
  ] as const) {
    const ways = [
      unguarded('unguarded, filter by hand', plain, connections),
      unguardedPrepared('unguarded, filter and prepare() by hand', plain, connections),
      scoped('scoped, named', app, 'named', connections),
      scoped('scoped, unnamed', app, 'unnamed', connections),
      inTransactions('BEGIN, SET LOCAL, query, COMMIT', plain, connections),
    ]
    for (const question of ['point', 'page'] as const) {
      const load = { organizations: world.organizations, rows, workers }
      for (const result of await interleaved(ways, question, load, Number(values.rounds)))
        results.push({ rows, network, question, ...result })
    }
    await Promise.all(ways.map((way) => way.end()))
  }
} finally {
  proxy.disconnect()
  await world.close()
}

if (values.json)
  console.log(JSON.stringify({ connections, workers, organizations: organizationCount, results }))
else console.table(results)

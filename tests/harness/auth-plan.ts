import { vi } from 'vitest'
import { authPool } from '../../db/auth-db'
import { admin } from './world'

interface Node {
  'Node Type': string
  'Index Name'?: string
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Node[]
}

const flatten = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flatten)]

/** How PostgreSQL runs the one statement that `work` sends about people and organizations. */
export async function authPlanOf(work: () => Promise<unknown>) {
  const sent = vi.spyOn(authPool, 'query')
  const statements = await work().then(() => sent.mock.calls.map(([input, values]) => ({ input, values })))
  sent.mockRestore()
  const [statement, ...more] = statements
  if (!statement || more.length > 0) throw new Error('Exactly one statement is to be explained.')
  const { input, values } = statement
  const text = typeof input === 'string' ? input : Reflect.get(input, 'text')
  return await admin(async (client) => {
    const { rows } = await client.query(`explain (analyze, buffers, format json) ${text}`, values)
    const root: Node = rows[0]['QUERY PLAN'][0].Plan
    const nodes = flatten(root)
    return {
      nodes: nodes.map((node) => node['Node Type']),
      indexes: nodes.flatMap((node) => node['Index Name'] ?? []),
      /** Pages of 8 kB that were touched, in memory or not. */
      buffers: root['Shared Hit Blocks'] + root['Shared Read Blocks'],
      milliseconds: Number(rows[0]['QUERY PLAN'][0]['Execution Time']),
    }
  })
}

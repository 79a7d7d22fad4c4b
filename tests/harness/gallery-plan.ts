import { requireScope, within } from '@refactkit/tenancy'
import { vi } from 'vitest'
import { pool } from '../../db'
import { Exchange, exchange } from '../../tenancy/src/driver/exchange'

interface Node {
  'Node Type': string
  'Index Name'?: string
  'Shared Hit Blocks': number
  'Shared Read Blocks': number
  Plans?: Node[]
}

export interface Plan {
  /** What PostgreSQL does, such as `Index Scan`, from the top. */
  steps: string[]
  indexes: string[]
  /** Pages of 8 kB that were touched, in memory or not. */
  buffers: number
}

const flatten = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(flatten)]

/** The statements that `work` sends in the scope of one organization, as they were sent. */
async function statementsOf(organizationId: string, work: () => Promise<unknown>) {
  const sent = vi.spyOn(pool, 'query')
  try {
    await within(organizationId, work)
    return sent.mock.calls.map(([input, values]) => ({
      text: typeof input === 'string' ? input : input.text,
      values,
    }))
  } finally {
    sent.mockRestore()
  }
}

/**
 * How PostgreSQL runs the one statement of `work`: the tenant login and the driver's own way of opening the scope,
 * past the list of statements it takes, which has no `explain`.
 */
export async function planOf(organizationId: string, work: () => Promise<unknown>): Promise<Plan> {
  const [statement, ...more] = await statementsOf(organizationId, work)
  if (!statement || more.length > 0) throw new Error('Exactly one statement is to be explained.')
  const text = `explain (analyze, buffers, timing off, format json) ${statement.text}`
  const client = await pool.unscoped.connect()
  const [result] = await within(organizationId, () =>
    exchange(
      client,
      new Exchange([{ scope: requireScope() }, { ...statement, statement: { text } }], undefined),
    ),
  ).finally(() => client.release())
  const root: Node = result?.rows[0]['QUERY PLAN'][0].Plan
  return {
    steps: flatten(root).map((node) => node['Node Type']),
    indexes: flatten(root).flatMap((node) => node['Index Name'] ?? []),
    buffers: root['Shared Hit Blocks'] + root['Shared Read Blocks'],
  }
}

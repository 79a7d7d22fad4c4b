import { push } from '@refactkit/tenancy/admin'
import { tenancy } from '../../db/tenancy'
import { shapes } from './pushed-shapes'

// A push in a process of its own, to be killed at any moment: it says when it is ready, and begins when it is told to.
const [shape = '', databaseUrl = '', secret = ''] = process.argv.slice(2)
const schema = shapes[shape === 'after' ? 'after' : 'before']
// What it needs is loaded before, so that the moments are those of the push.
await import('drizzle-kit/api')
process.once('message', async () => {
  const { applied } = await push({ databaseUrl, secret, schema, tenancy, acceptDataLoss: true })
  process.send?.(applied, () => process.disconnect())
})
process.send?.('ready')

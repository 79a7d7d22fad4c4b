import { push } from '@refactkit/tenancy/admin'
import * as schema from '../db/schema.ts'
import { tenancy } from '../db/tenancy.ts'

const plan = process.argv.includes('--plan')
const { applied, statements, losses, findings } = await push({
  databaseUrl: process.env.DATABASE_URL ?? '',
  secret: process.env.SECRET ?? '',
  schema,
  tenancy,
  plan,
  acceptDataLoss: process.argv.includes('--accept-data-loss'),
})

for (const statement of statements) console.log(statement)
for (const loss of losses) console.log(`loses data: ${loss}`)
if (applied || losses.length === 0)
  for (const { severity, object, message } of findings) console.log(`${severity}: ${object}: ${message}`)
console.log(applied ? 'The database is pushed and guarded.' : 'Nothing was changed.')
process.exitCode = applied || plan ? 0 : 1

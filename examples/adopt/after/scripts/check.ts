import { checkDatabase, pool } from '../db/index.ts'

const { ok, findings } = await checkDatabase()
for (const { severity, object, message, fix } of findings) {
  console.log(`${severity}: ${object}: ${message}\n  ${fix}`)
}
console.log(ok ? 'Every table is guarded.' : 'Not every table is guarded.')
process.exitCode = ok ? 0 : 1
await pool.end()

import { defineConfig } from 'drizzle-kit'
import { drizzleCredentials } from 'refactkit/drizzle'

export default defineConfig({
  dialect: 'postgresql',
  // Derived from db/schema.ts: drizzle-kit must see the policies, or its push would drop them.
  schema: './db/schema.guarded.ts',
  out: './db/migrations',
  dbCredentials: drizzleCredentials(),
})

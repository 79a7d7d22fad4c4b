import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: './db/schema.guarded.ts',
  dbCredentials: { url: process.env.DATABASE_URL ?? '' },
})

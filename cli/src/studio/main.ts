import files from 'virtual:refactkit-studio'
import { databaseName, loginUrls, rolesOfLogin } from '@refactkit/tenancy'
import { serveBehind } from './behind-server'

// The studio of a built server, a process of its own: `refactkit start` begins it where STUDIO_PEOPLE names somebody.
const { DATABASE_URL, BETTER_AUTH_SECRET: secret = '', OPERATIONS_DATABASE_URL: operations } = process.env
const { STUDIO_URL = 'http://127.0.0.1:4984' } = process.env
const derived = DATABASE_URL ? loginUrls(DATABASE_URL, secret) : undefined
const app = process.env.APP_DATABASE_URL || derived?.app
const auth = process.env.AUTH_DATABASE_URL || derived?.auth
if (!app || !auth || secret.length < 32)
  throw new Error(
    'The studio needs BETTER_AUTH_SECRET, and DATABASE_URL or APP_DATABASE_URL and AUTH_DATABASE_URL.',
  )

const { hostname, port } = new URL(STUDIO_URL)
const decoded = (text: string | undefined) => (text === undefined ? undefined : Buffer.from(text, 'base64'))
const studio = await serveBehind(
  {
    ...{ app, auth, roles: rolesOfLogin(app), name: databaseName(app), signIn: false },
    operations: () => Promise.reject(new Error('Every look of a server’s studio has a record of its own.')),
    guard: async () => undefined,
  },
  {
    ...{ host: hostname, port: Number(port), secret, operations },
    files: {
      module: async (name) => (Object.hasOwn(files.modules, name) ? files.modules[name] : undefined),
      tokens: async () => files.tokens,
      font: async (name) => decoded(Object.hasOwn(files.fonts, name) ? files.fonts[name] : undefined),
    },
  },
)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void studio.close().finally(() => process.exit(0)))

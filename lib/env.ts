import { z } from 'zod'

/** An empty one is none, as where a line of .env is left unfilled. */
const key = z
  .string()
  .optional()
  .transform((value) => value || undefined)

const variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('production'),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  BETTER_AUTH_URL: z.url().optional(),
  BETTER_AUTH_SECRET: z.string().min(32, 'needs at least 32 characters: openssl rand -base64 32'),
  BETTER_AUTH_PREVIOUS_SECRET: z.string().optional(),
  REFACTKIT_DATA: z.string().default('.data'),
  TRUSTED_PROXIES: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Who may enter the studio of a built server: e-mail addresses, with commas between them. Nobody unless said. */
  STUDIO_PEOPLE: z
    .string()
    .default('')
    .transform((list) =>
      list
        .toLowerCase()
        .split(',')
        .flatMap((one) => one.trim() || []),
    ),
  STUDIO_URL: z.url({ protocol: /^http$/ }).default('http://127.0.0.1:4984'),
  GOOGLE_CLIENT_ID: key,
  GOOGLE_CLIENT_SECRET: key,
  GITHUB_CLIENT_ID: key,
  GITHUB_CLIENT_SECRET: key,
  MICROSOFT_CLIENT_ID: key,
  MICROSOFT_CLIENT_SECRET: key,
  /** The directory whose people may come, by its id; or `organizations`, `consumers` or `common`. */
  MICROSOFT_TENANT_ID: key,
  LINKEDIN_CLIENT_ID: key,
  LINKEDIN_CLIENT_SECRET: key,
  X_CLIENT_ID: key,
  X_CLIENT_SECRET: key,
  OIDC_ISSUER: key.pipe(z.url().optional()),
  OIDC_CLIENT_ID: key,
  OIDC_CLIENT_SECRET: key,
  OIDC_NAME: z.string().min(1).max(40).default('single sign-on'),
  SMTP_URL: key,
  RESEND_API_KEY: key,
  MAIL_FROM: z.string().default('RefactKit <hello@localhost>'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
})

const keysOfProviders = [
  ['GOOGLE_CLIENT_ID', 'GOOGLE_CLIENT_SECRET'],
  ['GITHUB_CLIENT_ID', 'GITHUB_CLIENT_SECRET'],
  ['MICROSOFT_CLIENT_ID', 'MICROSOFT_CLIENT_SECRET', 'MICROSOFT_TENANT_ID'],
  ['LINKEDIN_CLIENT_ID', 'LINKEDIN_CLIENT_SECRET'],
  ['X_CLIENT_ID', 'X_CLIENT_SECRET'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'],
]

function parse() {
  const { data, error } = variables.safeParse(process.env)
  if (error) {
    const problems = error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')
    throw new Error(`The environment is not complete: ${problems}. .env.example explains each variable.`)
  }
  const half = halfOf(data)
  if (half)
    throw new Error(`${half.missing} is missing, and ${half.set} is set: one is nothing without the other.`)
  return { ...data, BETTER_AUTH_URL: data.BETTER_AUTH_URL ?? `http://localhost:${data.PORT}` }
}

/** A provider of sign-ins with one key and without another, which would be a button that leads nowhere. */
function halfOf(data: object): { set: string; missing: string } | undefined {
  for (const keys of keysOfProviders) {
    const set = keys.find((name) => Reflect.get(data, name))
    const missing = keys.find((name) => !Reflect.get(data, name))
    if (set && missing) return { set, missing }
  }
  return undefined
}

/** Every variable but the database's (db/urls.ts), parsed once. */
export const env = parse()

import { z } from 'zod'

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
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().default('RefactKit <hello@localhost>'),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('us-east-1'),
  S3_ENDPOINT: z.url().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
})

function parse() {
  const { data, error } = variables.safeParse(process.env)
  if (error) {
    const problems = error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')
    throw new Error(`The environment is not complete: ${problems}. .env.example explains each variable.`)
  }
  return { ...data, BETTER_AUTH_URL: data.BETTER_AUTH_URL ?? `http://localhost:${data.PORT}` }
}

/** Every variable but the database's (db/urls.ts), parsed once. */
export const env = parse()

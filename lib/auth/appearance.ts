import { eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { authDb } from '../../db/auth-db'
import { user } from '../../db/schema'
import { looks } from '../appearance'

/** What may be chosen, each by itself. */
export const looksInput = z
  .strictObject({
    theme: z.enum(looks.theme),
    palette: z.enum(looks.palette),
    font: z.enum(looks.font),
    density: z.enum(looks.density),
  })
  .partial()

type Looks = z.infer<typeof looksInput>

/** A column that says how pages look for somebody; what this version does not know, it leaves out. */
export function looksOf(stored: unknown): Looks {
  const each = Object.entries(readJson(stored)).map(([name, choice]) =>
    looksInput.safeParse({ [name]: choice }),
  )
  return Object.assign({}, ...each.map(({ data }) => data))
}

function readJson(stored: unknown): Record<string, unknown> {
  try {
    return z
      .record(z.string(), z.unknown())
      .catch({})
      .parse(JSON.parse(String(stored)))
  } catch {
    return {}
  }
}

/** Adds to what they have chosen before. */
export async function setLooks(userId: string, chosen: Looks): Promise<void> {
  const added = JSON.stringify(looksInput.parse(chosen))
  await authDb
    .update(user)
    .set({ appearance: sql`(coalesce(${user.appearance}, '{}')::jsonb || ${added}::jsonb)::text` })
    .where(eq(user.id, userId))
}

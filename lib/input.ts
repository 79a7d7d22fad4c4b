import { z } from 'zod'
import { minorUnits } from './money'

/**
 * What a form may hold, and what becomes of it: every field arrives as the text that was typed. A message is a key of
 * `problems` in src/i18n/en/form.ts.
 */
const typed = z.string('required').trim()

const filled = typed.min(1, 'required')

export const text = (most = 200) => filled.max(most, 'tooLong')

export const integer = filled
  .regex(/^[+-]?\d+$/, 'integer')
  .transform(Number)
  .pipe(z.int('tooLarge').min(-2_147_483_648, 'tooLarge').max(2_147_483_647, 'tooLarge'))

/** Eleven digits before the point and four after it: as many as a number of JavaScript keeps exactly. */
export const decimal = filled
  .regex(/^[+-]?\d+([.,]\d{1,4})?$/, 'decimal')
  .transform((value) => Number(value.replace(',', '.')))
  .refine((value) => Math.abs(value) < 1e11, 'tooLarge')

/** An amount in a currency, as a whole number of its smallest unit. */
export const money = (currency: string) =>
  filled.transform((value, context) => {
    const amount = minorUnits(value, currency)
    if (amount !== undefined && Number.isSafeInteger(amount)) return amount
    context.issues.push({
      code: 'custom',
      input: value,
      message: amount === undefined ? 'money' : 'tooLarge',
    })
    return z.NEVER
  })

export const date = z.iso.date('date')

export const datetime = z.iso
  .datetime({ offset: true, error: 'datetime' })
  .transform((value) => new Date(value))

export const email = text(254).pipe(z.email('email'))

/** Of a page: what a browser may be led to. */
export const url = text(2000).pipe(z.url({ protocol: /^https?$/, error: 'url' }))

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, 'choice')

/** A yes or a no that is chosen, where a switch could not be left alone. */
export const yesNo = choice(['yes', 'no']).transform((value) => value === 'yes')

export const reference = z.uuid('required')

/** Left empty, it is null. */
export const optional = <Schema extends z.ZodType<unknown, string>>(schema: Schema) =>
  z.string('required').transform((value, context): z.output<Schema> | null => {
    if (value.trim() === '') return null
    const { data, error } = schema.safeParse(value)
    if (error)
      for (const { message } of error.issues) context.issues.push({ code: 'custom', input: value, message })
    return data ?? null
  })

/** Of several at once: left empty, each keeps what it has. */
export const unchanged = <Schema extends z.ZodType<unknown, string>>(schema: Schema) =>
  optional(schema).transform((value) => value ?? undefined)

const withFalling = (columns: readonly string[]) => columns.flatMap((name) => [name, `-${name}`])

/** What a list may be asked for beside its filters. */
export const listInput = (columns: readonly string[]) =>
  z.object({
    search: z.string().trim().max(100).optional(),
    sort: z.enum(withFalling(columns)).optional(),
    cursor: z.string().max(1000).optional(),
    limit: z.int().min(1).max(1000).default(50),
  })

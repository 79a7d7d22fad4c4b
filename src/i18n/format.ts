import { type Locale, tagOf } from '@/lib/languages'
import { useLocale } from './index'

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['week', 7 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
]

const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte']

/** Numbers, sizes and moments in the words of a language. */
export const formats = (locale: Locale) => formatsOf(tagOf(locale))

const formatsOf = (lang: string) => ({
  /** Of a hundred. */
  percent: (value: number) => new Intl.NumberFormat(lang, { style: 'percent' }).format(value / 100),
  number: (value: number) => new Intl.NumberFormat(lang).format(value),
  /** An average, with one digit behind the point. */
  perDay: (value: number) => new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(value),
  bytes: (value: number) => {
    const step = value < 1000 ? 0 : Math.min(Math.floor(Math.log10(value) / 3), sizes.length - 1)
    const unitDisplay = step === 0 ? 'long' : 'short'
    const style = { style: 'unit', unit: sizes[step], unitDisplay, maximumFractionDigits: 1 } as const
    return new Intl.NumberFormat(lang, style).format(value / 1000 ** step)
  },
  /** “3 days ago”, “in 2 hours”. */
  relative: (moment: Date, now = Date.now()) => {
    const seconds = (moment.getTime() - now) / 1000
    const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1]
    // What lies ahead is rounded, so that seven days from a moment ago are seven days.
    const whole = seconds > 0 ? Math.round(seconds / size) : Math.trunc(seconds / size)
    const amount = unit === 'second' ? 0 : whole
    return new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }).format(amount, unit)
  },
  exact: (moment: Date) =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeStyle: 'short' }).format(moment),
  /** A day without a time, such as `2026-11-26`, which is the same one in every time zone. */
  day: (date: string) =>
    new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(`${date}T00:00Z`),
    ),
  /** An amount in the smallest unit of a currency. */
  money: (amount: number, currency: string) => {
    const format = new Intl.NumberFormat(lang, { style: 'currency', currency })
    return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
  },
  decimal: (value: number) => new Intl.NumberFormat(lang, { maximumFractionDigits: 4 }).format(value),
})

export const useFormats = () => formats(useLocale().lang)

import { type Locale, tagOf } from './languages'

type Form = Intl.LDMLPluralRule

/** The forms that a language needs to count, and those that it may have: what it leaves out is said as `other`. */
type Counted<Needed extends Form> = Record<Needed | 'other', string> & Partial<Record<Form, string>>

interface Forms {
  en: Counted<'one'>
  fr: Counted<'one'>
  'fr-BE': Counted<'one'>
  de: Counted<'one'>
  hi: Counted<'one'>
  ar: Counted<'one' | 'two' | 'few' | 'many'>
  'ar-MA': Counted<'one' | 'two' | 'few' | 'many'>
  es: Counted<'one'>
  pt: Counted<'one'>
  zh: Counted<never>
  it: Counted<'one'>
  ru: Counted<'one' | 'few' | 'many'>
  tr: Counted<never>
}

/**
 * How a language counts, and how it writes a number, which is the `#` in a form. What people named does not belong into a form.
 *
 * @example const { plural } = counting('en'); plural(3, { one: '# image', other: '# images' })
 */
export function counting<In extends Locale>(locale: In) {
  // Made when first needed: a server knows the words of every language, and says few of them.
  let rules: Intl.PluralRules | undefined
  let format: Intl.NumberFormat | undefined

  function number(value: number): string {
    format ??= new Intl.NumberFormat(tagOf(locale))
    return format.format(value)
  }

  function plural(count: number, forms: Forms[In]): string {
    rules ??= new Intl.PluralRules(locale)
    const all: Counted<never> = forms
    return (all[rules.select(count)] ?? all.other).replace('#', () => number(count))
  }

  return { plural, number }
}

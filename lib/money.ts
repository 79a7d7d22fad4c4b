/** How many digits a currency has after the point: two for the euro, none for the yen, three for the dinar of Kuwait. */
export const digitsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

/** The smallest units in a typed amount, with a point or a comma before the digits of the unit; undefined when it is none. */
export function minorUnits(typed: string, currency: string): number | undefined {
  const digits = digitsOf(currency)
  const [, sign, whole = '', part = ''] = /^([+-]?)(\d+)(?:[.,](\d+))?$/.exec(typed.trim()) ?? []
  if (whole === '' || part.length > digits) return undefined
  const amount = Number(whole + part.padEnd(digits, '0'))
  return sign === '-' && amount !== 0 ? -amount : amount
}

/** An amount as it is typed and as other programs read it: `1234.50`. */
export function amountText(amount: number | null | undefined, currency: string): string {
  if (amount === null || amount === undefined) return ''
  const digits = digitsOf(currency)
  const text = String(Math.abs(amount)).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  return `${amount < 0 ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`
}

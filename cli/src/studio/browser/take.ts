import { announce, h } from './dom'
import { words } from './words'

type Cells = readonly (string | null)[]

/** Copies a text, and says so. */
export async function copy(text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    announce(said)
  } catch {
    announce(words.notCopied)
  }
}

/** One row as JSON, under the names of its columns; what the database printed stays text. */
export const jsonOf = (columns: readonly string[], cells: Cells): string =>
  JSON.stringify(Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? null])), null, 2)

/** A spreadsheet would run these as a formula; after an apostrophe it shows them. Numbers are let through. */
const formula = /^(?![+-]?\d+([.,]\d+)?$)[=+\-@\t\r]/

function cellOf(value: string | null): string {
  const text = value ?? ''
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Rows as a file of comma-separated values (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export const csvOf = (columns: readonly string[], rows: readonly Cells[]): string =>
  `\uFEFF${[columns, ...rows].map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('')}`

/** Hands the browser a file to keep. */
export function keep(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }))
  h('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

import type { KeyboardEvent } from 'react'

/** Arrow keys move between the rows of a table: from a link or a box in one row to the same in the next. */
export const useRowKeys = () => (event: KeyboardEvent<HTMLTableElement>) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const { target } = event
  if (!step || event.altKey || event.ctrlKey || event.metaKey || !(target instanceof HTMLElement)) return
  const cell = target.closest('td')
  const row = cell?.closest('tr')
  const rows = [...(row?.parentElement?.children ?? [])]
  const next = row && rows[rows.indexOf(row) + step]
  if (!cell || !(next instanceof HTMLTableRowElement)) return
  next.cells[cell.cellIndex]?.querySelector<HTMLElement>('a, input, button')?.focus()
  event.preventDefault()
}

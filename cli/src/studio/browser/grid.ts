import { h } from './dom'

/** What the keys of a grid do with the cell that has the focus. */
export interface GridActs {
  /** Enter, or a double click. */
  open?(row: number, column: number): void
  /** Ctrl or ⌘ C: the cell. */
  copy(row: number, column: number): void
  /** Shift with it: the row. */
  copyRow(row: number): void
}

/** Where the focus was, by the place of the page, so that whoever comes back from a row goes on there. */
const left = new Map<string, readonly [row: number, column: number]>()

/** Goes back to the cell that somebody left for a row of this table, unless the focus is somewhere else by now. */
export function focusAgain(page: HTMLElement): void {
  if (document.activeElement !== document.body) return
  page.querySelector<HTMLElement>('[data-returns] [tabindex="0"]')?.focus()
}

/**
 * A table that is one stop of Tab. Arrows move from cell to cell, Home and End along the row, with Ctrl or ⌘ to the first
 * and last row; Enter opens.
 *
 * @param place what the page shows, by which the focus is found again
 * @param label what the table is called
 * @param head the cells of the head
 * @param rows the cells of each row
 */
export function grid(
  place: string,
  label: string,
  head: Node[],
  rows: HTMLElement[][],
  acts: GridActs,
): HTMLElement {
  const [wasRow, wasColumn] = left.get(place) ?? [0, 0]
  const cellAt = (row: number, column: number): HTMLElement | undefined => rows[row]?.[column]
  const last = { row: rows.length - 1, column: (rows[0]?.length ?? 1) - 1 }
  const within = (number: number, most: number) => Math.min(most, Math.max(0, number))
  let now: HTMLElement | undefined
  const choose = (row: number, column: number, focus = true) => {
    const next = cellAt(within(row, last.row), within(column, last.column))
    if (!next) return
    now?.setAttribute('tabindex', '-1')
    now = next
    next.setAttribute('tabindex', '0')
    if (focus) next.focus()
  }
  for (const cells of rows)
    for (const cell of cells) {
      cell.setAttribute('role', 'gridcell')
      cell.setAttribute('tabindex', '-1')
    }
  const placeOf = (target: EventTarget | null): readonly [number, number] | undefined => {
    const cell = target instanceof Element ? target.closest('td') : null
    const row = cell ? rows.findIndex((cells) => cells.includes(cell)) : -1
    return cell && row >= 0 ? [row, rows[row]?.indexOf(cell) ?? 0] : undefined
  }
  const lines = rows.map((cells) => h('tr', { role: 'row' }, ...cells))
  const table = h(
    'table',
    { role: 'grid', 'aria-label': label },
    h('thead', {}, h('tr', { role: 'row' }, ...head)),
    h('tbody', {}, ...lines),
  )
  table.addEventListener('focusin', ({ target }) => {
    const at = placeOf(target)
    if (!at) return
    left.set(place, at)
    choose(at[0], at[1], false)
  })
  table.addEventListener('dblclick', ({ target }) => {
    const at = placeOf(target)
    if (at) acts.open?.(...at)
  })
  table.addEventListener('keydown', (event) => {
    const at = placeOf(event.target)
    if (!at) return
    const [row, column] = at
    const far = event.ctrlKey || event.metaKey
    if (far && event.key.toLowerCase() === 'c' && !getSelection()?.toString()) {
      event.preventDefault()
      return event.shiftKey ? acts.copyRow(row) : acts.copy(row, column)
    }
    // A link in the cell has Enter for itself.
    if (event.key === 'Enter' && event.target === cellAt(row, column)) {
      event.preventDefault()
      return acts.open?.(row, column)
    }
    const step = stepOf(event.key, getComputedStyle(table).direction === 'rtl')
    if (!step || event.altKey) return
    event.preventDefault()
    const [down, along] = step
    if (Number.isFinite(along)) return choose(far && down ? down * Infinity : row + down, column + along)
    choose(far ? along * Infinity : row, along * Infinity)
  })
  choose(wasRow, wasColumn, false)
  if (left.has(place)) table.dataset.returns = ''
  return h('div', { class: 'sheet', role: 'region', 'aria-label': label }, table)
}

/** Rows down and columns along; infinite to the end of the row. */
function stepOf(key: string, isMirrored: boolean): readonly [down: number, along: number] | undefined {
  const forward = isMirrored ? -1 : 1
  const steps: Record<string, readonly [number, number]> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, forward],
    ArrowLeft: [0, -forward],
    PageDown: [10, 0],
    PageUp: [-10, 0],
    Home: [0, -Infinity],
    End: [0, Infinity],
  }
  return Object.hasOwn(steps, key) ? steps[key] : undefined
}

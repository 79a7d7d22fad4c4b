import type { Change, PushResult } from '@refactkit/tenancy/admin'
import { pc } from '../colours'
import { counted } from '../counted'

const colour = { '+': pc.green, '-': pc.red, '~': pc.yellow }
const works = {
  moment: 'for a moment',
  scan: 'while it is read',
  build: 'while an index is built',
  rewrite: 'while it is written anew',
}

const about = (seconds: number): string => {
  if (seconds < 60) return `about ${Math.max(1, Math.round(seconds))} s`
  return seconds < 5400 ? `about ${Math.round(seconds / 60)} min` : `about ${Math.round(seconds / 3600)} h`
}

/** From a second on, people notice. */
const isLong = ({ lock }: Change): boolean => (lock?.seconds ?? 0) >= 1

function marks(change: Change): string[] {
  const { table, lock, loses, refused, risk } = change
  const advised = isLong(change) || refused !== null || risk?.rule === 'rename-in-use'
  return [
    ...(refused ? [pc.red(`✗ cannot be done: ${refused}`)] : []),
    ...(loses ? [pc.yellow(`! loses data: ${loses}`)] : []),
    ...(lock && isLong(change)
      ? [pc.yellow(`! blocks ${lock.blocks} of ${table} ${works[lock.work]}, ${about(lock.seconds)}`)]
      : []),
    ...(advised && risk ? [pc.dim(`→ ${risk.instead}`)] : []),
  ]
}

const line = ({ sign, kind, name, detail }: Change): string => {
  const words = kind === 'row-level security' ? [kind, detail] : [kind, pc.bold(name), detail]
  return `${colour[sign](sign)} ${words.filter(Boolean).join(' ')}`
}

const plurals: Record<string, string> = { index: 'indexes', policy: 'policies' }

/** A table that is new altogether, in one line. */
function newTable(change: Change, parts: readonly Change[]): string {
  const kinds = ['column', 'constraint', 'index', 'policy'] as const
  const counts = kinds.flatMap((kind) => {
    const count = parts.filter((part) => part.kind === kind).length
    return count > 0 ? [counted(count, kind, plurals[kind])] : []
  })
  return line({ ...change, detail: `(${counts.join(', ')})` })
}

function ofTable(changes: readonly Change[], table: string, whole: boolean): string[] {
  const of = changes.filter((change) => change.table === table)
  const [head] = of.filter(({ kind }) => kind === 'table')
  const parts = of.filter((change) => change !== head)
  if (head?.sign === '+' && !whole) return [newTable(head, parts)]
  const title = head
    ? [line(head), ...marks(head).map((mark) => `    ${mark}`)]
    : [`${colour['~']('~')} table ${pc.bold(table)}`]
  return [
    ...title,
    ...parts.flatMap((part) => [`    ${line(part)}`, ...marks(part).map((mark) => `        ${mark}`)]),
  ]
}

/**
 * A plan as a diff for a person, table by table.
 *
 * @param changes from a push
 * @param whole whether new tables are shown with all of their parts
 * @returns nothing where nothing changes
 * @example console.log(describePlan(result.changes, { whole: true }))
 */
export function describePlan(changes: readonly Change[], { whole }: { whole: boolean }): string {
  const tables = [...new Set(changes.flatMap(({ table }) => table ?? []))].sort()
  const alone = changes.filter(({ table }) => table === null)
  return [
    ...alone.flatMap((change) => [line(change), ...marks(change).map((mark) => `    ${mark}`)]),
    ...tables.flatMap((table) => ofTable(changes, table, whole)),
  ].join('\n')
}

/** How many statements, and whom they block together: a push is one transaction, which keeps every lock to its end. */
export function summary({ statements, changes }: Pick<PushResult, 'statements' | 'changes'>): string {
  if (statements.length === 0)
    return changes.length === 0 ? 'Nothing to change' : 'Nothing to change but what guards it'
  const seconds = changes.reduce((sum, { lock }) => sum + (lock?.seconds ?? 0), 0)
  const blocked = [...new Set(changes.filter(isLong).flatMap(({ table }) => table ?? []))]
  const verb = statements.length === 1 ? 'blocks' : 'block'
  const blocks = blocked.length > 0 ? `, which ${verb} ${blocked.join(', ')} for ${about(seconds)}` : ''
  return `${counted(statements.length, 'change')}${blocks}`
}

/**
 * What is dangerous about changes on tables with rows, and what to do instead, line by line; a file does not know how many
 * rows it will meet.
 *
 * @param changes of a migration
 * @returns nothing where nothing is
 * @example console.log(describeRisks(changes))
 */
export const describeRisks = (changes: readonly Change[]): string =>
  changes
    .flatMap(({ risk, table, name }) => {
      if (!risk) return []
      const what = table && table !== name ? `${table}.${name}` : name
      return [
        `${pc.yellow('!')} ${pc.bold(risk.rule)}  ${what}, where there are rows\n  ${pc.dim(risk.instead)}`,
      ]
    })
    .join('\n')

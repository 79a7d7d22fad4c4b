import type { z } from 'zod'
import type { ShownTable, View } from '../access'
import type { PolicyText, Table } from '../catalog'
import type { GuardState } from '../guard-state'
import type { requests } from '../requests'
import type { Sheet } from '../sql-pane'
import { words } from './words'

/** What the studio answers to each request. */
interface Answers {
  about: { database: string; signIn: boolean }
  organizations: { id: string; name: string; slug: string }[]
  tables: ShownTable[]
  page: {
    columns: string[]
    order: string[]
    rows: { cells: (string | null)[]; at: (string | null)[] }[]
    more: boolean
  }
  count: { count: number }
  rows: { columns: string[]; rows: (string | null)[][]; more: boolean }
  row: { columns: string[]; cells: (string | null)[] }
  change: Record<string, never>
  add: { key: (string | null)[] }
  remove: Record<string, never>
  sql: Sheet
  guard: Partial<GuardState> & { catalog: Table[] }
  unlock: { key: string; minutes: number }
  lock: Record<string, never>
}

export type { PolicyText, Sheet, ShownTable, View }
export type Organization = Answers['organizations'][number]
export type Page = Answers['page']
export type Guard = Answers['guard']

/** What the studio refused, and why. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly code: string | undefined,
    readonly position: number | undefined,
  ) {
    super(message)
  }
}

/** The key of an unlocked page; in memory alone, so that it ends with the page. */
const unlocked: { key: string | undefined } = { key: undefined }
export const isUnlocked = (): boolean => unlocked.key !== undefined
export const setKey = (key: string | undefined): void => {
  unlocked.key = key
}

/** The key of this visit. The page that the link opened brings it; the others of this origin find it where that one put it. */
function visit(): string | undefined {
  const { dataset } = document.documentElement
  if (dataset.visit) localStorage.setItem('studio-visit', dataset.visit)
  delete dataset.visit
  return localStorage.getItem('studio-visit') ?? undefined
}

/** Asks the studio for something. */
export async function ask<Name extends keyof Answers>(
  name: Name,
  request: z.input<(typeof requests)[Name]>,
): Promise<Answers[Name]> {
  const base = document.documentElement.dataset.base ?? ''
  const headers: Record<string, string> = { 'content-type': 'application/json' }
  const known = visit()
  if (known) headers['x-studio-visit'] = known
  if (unlocked.key) headers['x-studio-key'] = unlocked.key
  const response = await fetch(`${base}/api/${name}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Refused(0, words.lost, undefined, undefined)
  })
  const answer = await response.json()
  if (!response.ok) throw new Refused(response.status, answer.message, answer.code, answer.position)
  return answer
}

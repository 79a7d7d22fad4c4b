import type { View } from './api'

/** How a filter reads in the address. */
export interface Filter {
  readonly column: string
  readonly comparison: 'is' | 'not' | 'contains' | 'starts' | 'less' | 'more' | 'empty' | 'filled'
  readonly value: string
}

/** What is looked at; the address says all of it, so that going back, reloading and sharing work. */
export interface Route {
  readonly view: View | undefined
  readonly page: 'home' | 'rows' | 'structure' | 'sql' | 'guard'
  readonly table?: { readonly schema: string; readonly name: string } | undefined
  readonly filters: readonly Filter[]
  readonly sort?: { readonly column: string; readonly descending: boolean } | undefined
  readonly after?: readonly (string | null)[] | undefined
  /** The key of the row that is open. */
  readonly row?: Readonly<Record<string, string | null>> | undefined
}

const pages = ['home', 'rows', 'structure', 'sql', 'guard'] as const

function parsed<Value>(text: string | null): Value | undefined {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Reads an address; what it does not understand it leaves out, and the server judges the rest. */
export function readRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  const [where = '', page = '', schema = '', name = ''] = path.split('/').map(decoded)
  const query = new URLSearchParams(search)
  const id = where.startsWith('as:') ? where.slice(3) : ''
  return {
    view: where === 'whole' ? { kind: 'whole' } : id ? { kind: 'organization', id } : undefined,
    page: pages.find((one) => one === page) ?? 'home',
    table: name ? { schema, name } : undefined,
    filters: parsed<Filter[]>(query.get('filters')) ?? [],
    sort: parsed(query.get('sort')),
    after: parsed(query.get('after')),
    row: parsed(query.get('row')),
  }
}

/** The address of something. */
export function address({ view, page, table, ...rest }: Partial<Route>): string {
  const where = !view ? '' : view.kind === 'whole' ? 'whole' : `as:${view.id}`
  const path = [where, page ?? 'home', ...(table ? [table.schema, table.name] : [])]
  const query = new URLSearchParams()
  for (const key of ['filters', 'sort', 'after', 'row'] as const) {
    const value = rest[key]
    if (value && Object.keys(value).length > 0) query.set(key, JSON.stringify(value))
  }
  const search = query.size > 0 ? `?${query}` : ''
  return `#/${path.map((part) => encodeURIComponent(part).replaceAll('%3A', ':')).join('/')}${search}`
}

/** Goes somewhere. */
export const go = (route: Partial<Route>): void => {
  location.hash = address(route)
}

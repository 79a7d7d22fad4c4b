import { acrossOrganizations } from '@refactkit/tenancy/operations'
import { type Answering, answerBy } from './answer'
import type { Api, Asker } from './api'
import { asText } from './connections'
import { Refusal } from './refusal'
import type { Request, requests } from './requests'

/** How long what is asked may be: it is put on record whole. */
export const mostRecorded = 20_000
/** How much of it one entry of the record takes, whose reason has 1,000 characters. */
const partLength = 800

type Name = keyof typeof requests
type Described = { readonly [Each in Name]?: (request: Request<Each>) => string }

const place = ({ view }: Pick<Request<'page'>, 'view'>): string =>
  view.kind === 'whole' ? 'the whole database' : `organization ${view.id}`
const json = (value: unknown): string => JSON.stringify(value)
const of = ({ table, ...where }: Pick<Request<'page'>, 'view' | 'table'>): string =>
  `${table.schema}.${table.name} of ${place(where)}`

/** Which rows: what a count says of a filter, or a page of the rows behind a value, tells as much as the rows. */
const which = ({ filters, sort, after }: Partial<Request<'page'>>): string =>
  [
    filters && filters.length > 0 && ` where ${json(filters)}`,
    sort && ` sorted by ${json(sort)}`,
    after && ` behind ${json(after)}`,
  ]
    .filter(Boolean)
    .join('')

/** What is put on record of each request that reaches a row, whole; the others read catalogs or nothing. */
const described: Described = {
  organizations: ({ search }) => `list of organizations${search ? ` like ${json(search)}` : ''}`,
  page: (request) => `rows of ${of(request)}${which(request)}`,
  count: (request) => `number of rows of ${of(request)}${which(request)}`,
  rows: (request) => `file of the rows of ${of(request)}${which(request)}`,
  row: (request) => `one row of ${of(request)}, ${json(request.key)}`,
  change: (request) =>
    `change of ${of(request)}, ${json(request.key)}: ${json(request.was)} to ${json(request.to)}`,
  add: (request) => `new row of ${of(request)}: ${json(request.values)}`,
  remove: (request) => `removal from ${of(request)}, ${json(request.key)}`,
  sql: (request) => `SQL in ${place(request)}${request.write ? ', may write' : ''}: ${request.text}`,
  unlock: () => 'unlocking of the whole database',
}
const changes: readonly Name[] = ['change', 'add', 'remove']

function partsOf(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; at += parts.at(-1)?.length ?? partLength) {
    // The two halves of a character that takes two stay together: apart, both are lost.
    const isApart = /[\uD800-\uDBFF]$/.test(text.slice(at, at + partLength))
    parts.push(text.slice(at, at + partLength + (isApart ? 1 : 0)))
  }
  const { length } = parts
  return parts.map((part, at) =>
    length === 1 ? `Studio: ${part}` : `Studio (${at + 1} of ${length}): ${part}`,
  )
}

/** Puts a sentence on record, in entries that are committed before anything else is done. */
export async function record(login: string | undefined, person: string, text: string): Promise<void> {
  const options = { connectionString: login, schema: {}, actor: person.slice(0, 200) }
  for (const part of partsOf(text)) await acrossOrganizations(options, part, async () => {})
}

/**
 * Answers with a record: who asks for what is committed to `rk.operation` before anything is read or changed, so that a
 * statement which fails, and may have shown something in its error, is on record too. What was changed follows.
 *
 * @param api what answers
 * @param login the connection string of the operations login, which alone adds to the record
 * @param person who asks
 */
export function recordedAnswers(api: Api, login: string | undefined, person: string): Answering {
  const answer = answerBy(api)
  const options = { connectionString: login, schema: {}, actor: person.slice(0, 200), persons: true }
  return async (name, request, asker) => {
    // The schema of a name fits what describes that name.
    const describe = described[name] as ((request: unknown) => string) | undefined
    if (!describe) return answer(name, request, asker)
    const text = describe(request)
    if (text.length > mostRecorded)
      throw new Refusal(413, 'What has more than 20,000 characters cannot be put on record, and is not done.')
    const parts = partsOf(text)
    for (const part of parts.slice(0, -1)) await acrossOrganizations(options, part, async () => {})
    const result = await acrossOrganizations(options, parts.at(-1) ?? '', ({ $client }) => {
      const across: Asker['across'] = ({ text: sent, values }) =>
        $client.query({ text: sent, ...asText }, values)
      return answer(name, request, { ...asker, across })
    })
    const done = outcome(name, text.slice(0, 500), request, result)
    // It has happened, and is on record as asked for: that it was done must not look like a failure.
    if (done)
      await record(login, person, done).catch((error: unknown) =>
        console.error('The studio could not record that it was done:', error),
      )
    return result
  }
}

function outcome(name: Name, text: string, request: unknown, result: unknown): string | undefined {
  if (changes.includes(name)) return `done: ${text}`
  const wrote = name === 'sql' && Reflect.get(Object(request), 'write') === true
  if (!wrote) return undefined
  return `done: ${String(Reflect.get(Object(result), 'command'))}, ${String(Reflect.get(Object(result), 'rowCount'))} rows`
}

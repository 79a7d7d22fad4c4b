import type { ColumnShape } from '../database/shape'

/** Whose row it is: of one of three organizations, or of a person who is in two of them. */
export type Side = 'a' | 'b' | 'c' | 'both'

/** Names one row: the side, and a number that no other row of the run has. */
export interface RowMark {
  readonly side: Side
  readonly number: number
}

const sides: Record<Side, number> = { a: 1, b: 2, c: 3, both: 4 }

const hex = (number: number, digits: number) => number.toString(16).padStart(digits, '0')

/** Always in the past, so that whatever is near the present was made by the database while a program ran. */
const day = ({ number }: RowMark, part: (iso: string) => string) =>
  part(new Date(Date.UTC(2001, 0, 1 + (number % 9000), 12)).toISOString())

const uuid = ({ side, number }: RowMark) => `0190${hex(sides[side], 4)}-0000-7000-8000-${hex(number + 1, 12)}`

const numberOf = ({ side, number }: RowMark) => sides[side] * 1000 + number

/** Texts of the forms that constraints commonly ask for; the first says whose it is. */
const texts = (mark: RowMark): string[] => {
  const name = `${mark.side}${mark.number}`
  return [
    `secret of ${name}`,
    `secret-${name}`,
    `secret_${name}`,
    `${name}@secret.test`,
    `https://secret.test/${name}`,
    uuid(mark),
    name,
    name.toUpperCase(),
    `/secret/${name}`,
    `#${hex(numberOf(mark), 6)}`,
    `+49${10_000_000 + numberOf(mark)}`,
    String(numberOf(mark)),
    String(numberOf(mark) % 100).padStart(2, '0'),
    `${(numberOf(mark) % 90) + 10}:00`,
    `1.0.${numberOf(mark)}`,
    day(mark, (iso) => iso.slice(0, 10)),
    `{"secret": "${name}"}`,
    ['EUR', 'USD', 'GBP', 'JPY'][mark.number % 4] ?? 'EUR',
    ['DE', 'FR', 'US', 'JP'][mark.number % 4] ?? 'DE',
    ['de', 'fr', 'en', 'ja'][mark.number % 4] ?? 'de',
    hex(mark.number % 16, 1),
    '',
  ]
}

const integers = (mark: RowMark) => [numberOf(mark), mark.number, (mark.number % 9) + 1, 1, 0, 50, 100, -1]

type Maker = (mark: RowMark) => string[]

const asText = (numbers: readonly number[]) => numbers.map(String)

const range =
  (from: Maker, to: Maker): Maker =>
  (mark) =>
    from(mark).map((lower, index) => `[${lower},${to(mark)[index] ?? ''})`)

const later = (mark: RowMark): RowMark => ({ ...mark, number: mark.number + 1 })
const dates: Maker = (mark) => [day(mark, (iso) => iso.slice(0, 10))]
const moments: Maker = (mark) => [day(mark, (iso) => `${iso.slice(0, 19)}Z`), '2999-01-01T00:00:00Z']

const makers: Record<string, Maker> = {
  text: texts,
  varchar: texts,
  bpchar: texts,
  citext: texts,
  name: texts,
  int2: (mark) => asText(integers(mark)),
  int4: (mark) => asText(integers(mark)),
  int8: (mark) => asText(integers(mark)),
  oid: (mark) => asText(integers(mark).filter((number) => number > 0)),
  numeric: (mark) => [`${numberOf(mark)}.25`, ...asText(integers(mark)), '0.5', '1.25'],
  float4: (mark) => [`${numberOf(mark)}.5`, ...asText(integers(mark)), '0.5'],
  float8: (mark) => [`${numberOf(mark)}.5`, ...asText(integers(mark)), '0.5'],
  money: (mark) => asText(integers(mark)),
  bool: ({ number }) => (number % 2 === 0 ? ['true', 'false'] : ['false', 'true']),
  uuid: (mark) => [uuid(mark)],
  date: dates,
  time: (mark) => [`12:${String(mark.number % 60).padStart(2, '0')}:00`],
  timetz: (mark) => [`12:${String(mark.number % 60).padStart(2, '0')}:00+00`],
  timestamp: (mark) => moments(mark).map((moment) => moment.replace('Z', '')),
  timestamptz: moments,
  interval: (mark) => [`${numberOf(mark)} minutes`, '1 day'],
  json: ({ side, number }) => [`{"secret": "${side}${number}"}`, `["secret ${side}${number}"]`, '{}', '[]'],
  jsonb: ({ side, number }) => [`{"secret": "${side}${number}"}`, `["secret ${side}${number}"]`, '{}', '[]'],
  bytea: (mark) => [`\\x${hex(numberOf(mark), 8)}`],
  inet: (mark) => [`10.${sides[mark.side]}.${Math.floor(mark.number / 250)}.${mark.number % 250}`],
  cidr: (mark) => [`10.${sides[mark.side]}.${mark.number % 250}.0/24`],
  macaddr: (mark) => [`02:00:00:${hex(sides[mark.side], 2)}:00:${hex(mark.number % 256, 2)}`],
  macaddr8: (mark) => [`02:00:00:00:00:${hex(sides[mark.side], 2)}:00:${hex(mark.number % 256, 2)}`],
  point: (mark) => [`(${sides[mark.side]},${mark.number})`],
  line: (mark) => [`{1,${sides[mark.side]},${mark.number}}`],
  lseg: (mark) => [`[(0,0),(${sides[mark.side]},${mark.number})]`],
  box: (mark) => [`((${numberOf(mark)},1),(0,0))`],
  circle: (mark) => [`<(0,0),${numberOf(mark)}>`],
  path: (mark) => [`((0,0),(${numberOf(mark)},1))`],
  polygon: (mark) => [`((0,0),(${numberOf(mark)},1),(1,1))`],
  bit: ({ number }) => [String(number % 2)],
  varbit: ({ number }) => [number.toString(2)],
  tsvector: (mark) => [`'secret${mark.side}${mark.number}'`],
  tsquery: (mark) => [`'secret${mark.side}${mark.number}'`],
  xml: (mark) => [`<secret>${mark.side}${mark.number}</secret>`],
  int4range: range(
    (mark) => asText([numberOf(mark)]),
    (mark) => asText([numberOf(mark) + 1]),
  ),
  int8range: range(
    (mark) => asText([numberOf(mark)]),
    (mark) => asText([numberOf(mark) + 1]),
  ),
  numrange: range(
    (mark) => asText([numberOf(mark)]),
    (mark) => asText([numberOf(mark) + 1]),
  ),
  daterange: range(dates, (mark) => dates(later(mark))),
  tstzrange: range(
    (mark) => moments(mark).slice(0, 1),
    (mark) => moments(later(mark)).slice(0, 1),
  ),
  tsrange: range(
    (mark) => [day(mark, (iso) => iso.slice(0, 10))],
    (mark) => [day(later(mark), (iso) => iso.slice(0, 10))],
  ),
  vector: (mark) => [`[${sides[mark.side]},${mark.number},1]`],
  hstore: (mark) => [`"secret"=>"${mark.side}${mark.number}"`],
  ltree: (mark) => [`secret.${mark.side}${mark.number}`],
}

/** What the text of a check names: the words it allows, and the numbers it compares with. */
function literalsOf(expressions: readonly string[], seed: number): string[] {
  const found = expressions.flatMap((expression) => [
    ...[...expression.matchAll(/'((?:[^']|'')*)'/g)].map(([, text = '']) => text.replaceAll("''", "'")),
    ...[...expression.matchAll(/(?<![\w'.])-?\d+(?:\.\d+)?(?![\w'.])/g)].flatMap(([number]) => [
      number,
      String(Number(number) + 1),
      String(Number(number) - 1),
    ]),
  ])
  // Another row begins at another word, so that rows differ where they can.
  const turn = found.length > 0 ? seed % found.length : 0
  return [...new Set([...found.slice(turn), ...found.slice(0, turn)])]
}

const asArray = (elements: readonly string[]) => [
  ...elements.slice(0, 4).map((element) => `{"${element.replace(/["\\]/g, '\\$&')}"}`),
  '{}',
]

/**
 * Values worth trying in a column of one row, as PostgreSQL reads them, the most telling first.
 *
 * @param column the column
 * @param mark whose row it is
 * @param expressions the checks about the column
 * @param samples what the application names for it
 * @returns none when the type is unknown
 */
export function candidates(
  column: ColumnShape,
  mark: RowMark,
  expressions: readonly string[],
  samples: readonly string[],
): string[] {
  if (samples.length > 0)
    return samples.map((_, index) => samples[(index + mark.number) % samples.length] ?? '')
  const labels = column.labels.map(
    (_, index) => column.labels[(index + mark.number) % column.labels.length] ?? '',
  )
  const made = labels.length > 0 ? labels : (makers[column.base]?.(mark) ?? [])
  const fitting = column.length ? made.filter(({ length }) => length <= (column.length ?? 0)) : made
  const own = column.isArray ? asArray(fitting) : fitting
  return [...new Set([...own, ...literalsOf(expressions, mark.number)])]
}

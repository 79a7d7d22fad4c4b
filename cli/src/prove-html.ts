import type { KnownLeak, Leak, MutantResult, ProveResult } from '@refactkit/tenancy/prove'

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const text = (value: unknown): string => String(value).replaceAll(/[&<>"]/g, (sign) => escaped[sign] ?? sign)

const count = new Intl.NumberFormat('en')

const styles = `
:root { color-scheme: light dark; --ink: light-dark(#1a1d21, #e6e8eb); --dim: light-dark(#5b636e, #9aa3ae);
  --line: light-dark(#dfe3e8, #2c323a); --paper: light-dark(#fff, #14171b); --card: light-dark(#f7f8fa, #1b1f25);
  --good: light-dark(#12704a, #4cc38a); --bad: light-dark(#b3261e, #ff8a80); --warn: light-dark(#8a5a00, #f0b72f); }
* { box-sizing: border-box } body { margin: 0; background: var(--paper); color: var(--ink);
  font: 15px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif }
main { max-inline-size: 76rem; margin: 0 auto; padding: 3rem 1.5rem 5rem }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .4rem } h2 { font-size: 1.15rem; margin: 3rem 0 .6rem }
p { max-inline-size: 46rem; margin: .4rem 0 1rem } .dim { color: var(--dim) } .good { color: var(--good) } .bad { color: var(--bad) }
.warn { color: var(--warn) } .verdict { font-weight: 600; margin-block: 1rem }
dl.numbers { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .8rem; margin: 1.6rem 0 }
dl.numbers div { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: .9rem 1rem }
dl.numbers dt { color: var(--dim); font-size: .82rem } dl.numbers dd { margin: 0; font-size: 1.4rem; white-space: nowrap; font-weight: 600; font-variant-numeric: tabular-nums }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.2rem; margin: 1rem 0 } dl.facts dt { color: var(--dim) } dl.facts dd { margin: 0 }
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: .6rem }
table { border-collapse: collapse; inline-size: 100%; font-size: .87rem } th, td { text-align: start; padding: .42rem .8rem; border-block-end: 1px solid var(--line); vertical-align: top }
tr:last-child td, tr:last-child th { border-block-end: 0 } thead th { background: var(--card); color: var(--dim); font-weight: 500; white-space: nowrap }
tbody th { font-weight: 500 } td code { overflow-wrap: anywhere } td.n, th.n { text-align: end; font-variant-numeric: tabular-nums } td.none { color: var(--dim); text-align: end }
code, pre { font: .82rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace } pre { margin: .5rem 0; padding: .8rem 1rem; background: var(--card);
  border: 1px solid var(--line); border-radius: .5rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere }
details { border-block-end: 1px solid var(--line); padding: .5rem 0 } summary { cursor: pointer }
@media print { main { padding: 0 } .scroll { overflow: visible; border: 0 } }`

const table = (head: readonly string[], rows: readonly string[]): string =>
  `<div class="scroll"><table><thead><tr>${head.join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</tbody></table></div>`

const th = (value: unknown, kind = '') => `<th${kind && ` class="${kind}"`}>${text(value)}</th>`
const td = (value: unknown, kind = '') => `<td${kind && ` class="${kind}"`}>${text(value)}</td>`

function verdict({ ok, leaks, vacuous, mutants, findings }: ProveResult): string {
  if (ok)
    return `<p class="verdict good">✓ Nothing that one organization did told or changed anything of another.</p>`
  const wrong = [
    ...(leaks.length > 0 ? [`${leaks.length} programs told one organization of another`] : []),
    ...(mutants.killed < mutants.total
      ? [`${mutants.total - mutants.killed} protections can be taken away unnoticed`]
      : []),
    ...(vacuous.length > 0 ? [`${vacuous.length} programs would show nothing if there were something`] : []),
    ...(findings.some(({ severity }) => severity === 'error')
      ? ['some tables could not be filled with rows']
      : []),
  ]
  return `<p class="verdict bad">✗ ${text(wrong.join('; '))}.</p>`
}

const numbers = (entries: ReadonlyArray<readonly [string, string]>): string =>
  `<dl class="numbers">${entries.map(([name, value]) => `<div><dt>${text(name)}</dt><dd>${text(value)}</dd></div>`).join('')}</dl>`

function facts(result: ProveResult): string {
  const { fingerprint, fingerprintInUse } = result
  const same = fingerprint === fingerprintInUse
  const inUse = fingerprintInUse
    ? ` <span class="${same ? 'good' : 'warn'}">${same ? 'the same as that of the database in use' : `the database in use has ${text(fingerprintInUse)}: push, and prove again`}</span>`
    : ''
  const list = [
    ['Server', text(result.server)],
    ['Begun', text(new Date(result.started).toUTCString())],
    ['Took', `${text(result.seconds)} s`],
    ['Seed', `<code>${text(result.seed)}</code>`],
    ['Fingerprint of what was attacked', `<code>${text(fingerprint)}</code>${inUse}`],
  ]
  return `<dl class="facts">${list.map(([name, value]) => `<dt>${name}</dt><dd>${value}</dd>`).join('')}</dl>`
}

function matrix({ perTable, coverage }: ProveResult): string {
  const tables = [...new Set(perTable.map((entry) => entry.table))]
  const tried = new Map(perTable.map((entry) => [`${entry.table} ${entry.vector}`, entry]))
  // What a view or function is tried with has a list of its own, or it would be a column each.
  const ofObjects = ['database-object', 'sequence']
  const own = tables.filter((name) =>
    perTable.some((entry) => entry.table === name && !ofObjects.includes(entry.vector)),
  )
  const rows = coverage.flatMap(({ number, hope, vectors, elsewhere: told }) =>
    vectors.length === 1 && !told
      ? vectors.map((vector) => {
          const cells = own.map((name) => {
            const entry = tried.get(`${name} ${vector}`)
            if (!entry) return td('–', 'none')
            const kind = entry.leaks > 0 ? 'n bad' : entry.known > 0 ? 'n warn' : 'n'
            return td(entry.leaks > 0 ? `${entry.attacks} (${entry.leaks} leak)` : entry.attacks, kind)
          })
          const elsewhere = perTable.filter((entry) => entry.vector === vector && !own.includes(entry.table))
          const sum = elsewhere.reduce((total, { attacks }) => total + attacks, 0)
          const leaks = elsewhere.reduce((total, entry) => total + entry.leaks, 0)
          return `${td(number, 'n')}${th(vector)}${td(hope)}${cells.join('')}${sum > 0 ? td(leaks > 0 ? `${sum} (${leaks} leak)` : sum, leaks > 0 ? 'n bad' : 'n') : td('–', 'none')}`
        })
      : [],
  )
  return table(
    [
      th('№', 'n'),
      th('vector'),
      th('hopes for'),
      ...own.map((name) => th(name, 'n')),
      th('other objects', 'n'),
    ],
    rows,
  )
}

const leak = ({ attack, owner, program, difference, replay, ...rest }: Leak | KnownLeak): string => `<details>
<summary><code>${text(attack)}</code> <span class="dim">${text(owner)}; ${text(difference.what)}</span>${'reason' in rest ? ` ${text(rest.reason)}` : ''}</summary>
<pre>${text(program.join('\n'))}</pre><p class="dim">beside others</p><pre>${text(difference.both)}</pre>
<p class="dim">alone</p><pre>${text(difference.alone)}</pre><p><code>${text(replay)}</code></p></details>`

function mutant({
  table: object,
  name,
  without,
  killed,
  byAttack,
  byCatalog,
  skipped,
}: MutantResult): string {
  const state = skipped ? 'not possible here' : killed ? 'noticed' : 'NOT NOTICED'
  const kind = skipped ? 'dim' : killed ? 'good' : 'bad'
  return `${th(object)}${td(name)}${td(without || '–')}${td(state, kind)}<td>${byAttack ? `<code>${text(byAttack)}</code>` : '–'}</td><td>${byCatalog.map((rule) => `<code>${text(rule)}</code>`).join(' ') || '–'}</td>`
}

const section = (title: string, explanation: string, body: string): string =>
  `<section><h2>${text(title)}</h2><p class="dim">${text(explanation)}</p>${body}</section>`

/**
 * What a run has shown, as one page without anything from elsewhere: to read, to print and to hand to an auditor.
 *
 * @param result from `prove`
 * @param name the project's
 * @example await writeFile('proof.html', proofPage(result, 'shop'))
 */
export function proofPage(result: ProveResult, name: string): string {
  const { mutants, leaks, known, owners, coverage } = result
  const byAttack = mutants.list.filter((one) => one.byAttack).length
  const elsewhere = coverage.filter((entry) => entry.elsewhere)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Isolation of organizations: ${text(name)}</title><style>${styles}</style></head><body><main>
<h1>Isolation of organizations in ${text(name)}</h1>
<p class="dim">Organization A runs each program twice: in a database that others share, and in one where it is alone. Both runs must be told the same, to the letter of every error, and leave the same rows; nothing of anybody else may change. Each program also runs where nothing protects anybody and must do harm there: what can do no harm shows nothing.</p>
${verdict(result)}
${numbers([
  ['tables', count.format(result.tables)],
  ['vectors', count.format(result.vectors)],
  ['attacks', count.format(result.attacks)],
  ['of them generated', count.format(result.generated)],
  ['leaks', count.format(leaks.length)],
  ['known', count.format(known.length)],
  ...(mutants.total > 0 ? [['protections missed', `${mutants.killed} of ${mutants.total}`] as const] : []),
])}
${facts(result)}
${leaks.length > 0 ? section('Leaks', 'Programs that told organization A of another, as short as they could be made.', leaks.map(leak).join('\n')) : ''}
${result.vacuous.length > 0 ? section('Programs that show nothing', 'They do no harm even where nothing protects anybody.', `<pre>${text(result.vacuous.join('\n'))}</pre>`) : ''}
${
  result.findings.length > 0
    ? section(
        'Findings',
        'What kept attacks from running.',
        table(
          [th('object'), th('what'), th('what mends it')],
          result.findings.map(
            ({ object, message, fix }) => `${th(object)}${td(message)}<td><code>${text(fix)}</code></td>`,
          ),
        ),
      )
    : ''
}
${section('What was attacked', 'Programs per table and vector, each through every way that can send it: Drizzle’s builder, its raw SQL and relational queries, pg, and the bare login with and without a scope; writing ones also while B holds its rows locked and new ones uncommitted.', matrix(result))}
${section(
  'Who made the database',
  'The same schema, made by administrators of every kind that servers give.',
  table(
    [th('administrator'), th('attacks', 'n'), th('leaks', 'n'), th('known', 'n')],
    owners.map(
      (owner) =>
        `${th(owner.kind)}${td(owner.attacks, 'n')}${td(owner.leaks, owner.leaks > 0 ? 'n bad' : 'n')}${td(owner.known, 'n')}`,
    ),
  ),
)}
${mutants.list.length > 0 ? section('What is noticed when it is missing', `Each protection was taken away by itself, the layers that would hide its absence with it. ${byAttack} of ${mutants.total} were noticed by an attack, the others by the check of the catalog.`, table([th('of'), th('protection'), th('with this taken away too'), th('its absence is'), th('by the attack'), th('by the rules of check')], mutants.list.map(mutant))) : ''}
${known.length > 0 ? section('Known', 'What is accepted with a reason, or said by check already.', known.map(leak).join('\n')) : ''}
${section(
  'Tried elsewhere',
  'Ways in that are no matter of the database, or that this design does not have.',
  table(
    [th('№', 'n'), th('hopes for'), th('where, or why not')],
    elsewhere.map((entry) => `${td(entry.number, 'n')}${td(entry.hope)}${td(entry.elsewhere ?? '')}`),
  ),
)}
<p class="dim">Made by <code>npx refactkit prove</code>. Generated programs repeat with <code>--seed ${text(result.seed)}</code>.</p>
</main></body></html>
`
}

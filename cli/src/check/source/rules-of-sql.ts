import type { Node } from 'oxc-parser'
import { conventions } from './conventions'
import type { Project } from './project'
import { comesFrom, type Reference, referencesIn } from './references'
import type { SourceFile } from './source-file'
import { type Found, orReason, type SourceRule } from './source-rule'
import { bare, keyOf, textOf } from './tree'

const drizzle = /^drizzle-orm($|\/sql)/

/** Statements that change a setting, a role or what a session may do. */
const changing = [
  /\bset_config\s*\(/i,
  /(^|;|\bbegin\b|\$\$)\s*(set\s+(local\s+|session\s+)?(role|session|local|constraints|transaction|time\s+zone|[a-z_]+(\.[a-z_]+)?\s*(=|\bto\b))|reset\s+(all|role|session|[a-z_]+(\.[a-z_]+)?\s*(;|$))|discard\s+(all|plans|sequences|temp))/i,
  /\balter\s+(role|user|system|database)\b[^;]*\b(set|reset|password|bypassrls|superuser)\b/i,
  /\b(disable|no\s+force)\s+row\s+level\s+security\b/i,
  /\bsession_replication_role\b/i,
  /\bset\s+(local\s+|session\s+)?(row_security|search_path|role)\b/i,
]

/** Whether the reference is what is called or, as a tag, applied to a template. */
function use({ node, parent }: Reference): 'called' | 'tag' | 'passed' {
  if (parent?.type === 'TaggedTemplateExpression' && parent.tag === node) return 'tag'
  return parent?.type === 'CallExpression' && parent.callee === node ? 'called' : 'passed'
}

function rawUses(project: Project, file: SourceFile): Node[] {
  return referencesIn(project, file)
    .filter((reference) => {
      const { origins, node } = reference
      const ofSql = origins.filter(({ module, path }) => drizzle.test(module) && path[0] === 'sql')
      const method = ofSql.map(({ path }) => path[1])
      // A property whose name only a run would tell may be `raw`; `sql(…)` takes a text as if it had been written here.
      if (method.some((name) => name === 'raw' || name === '?' || name === 'fromList')) return true
      if (method.some((name) => name === undefined) && use(reference) === 'called') return true
      return (
        comesFrom(origins, drizzle, 'StringChunk') ||
        (comesFrom(origins, drizzle, 'SQL') && reference.parent?.type === 'NewExpression') ||
        isPoolQuery(origins, node)
      )
    })
    .map(({ node }) => node)
}

/** `pool.query(text)` of the pools of db/, which takes any text. */
const isPoolQuery = (origins: Reference['origins'], node: Node): boolean =>
  node.type === 'MemberExpression' &&
  ['query', 'connect'].includes(keyOf(node) ?? '') &&
  origins.some(
    ({ module, path }) =>
      (module === conventions.database || module === conventions.authDatabase) &&
      ['query', 'connect'].includes(path.at(-1) ?? '') &&
      path.at(-2) !== 'db' &&
      path.at(-2) !== 'authDb',
  )

/** `db.execute('…')`, with any text that is not a template of `sql`. */
function executedTexts(project: Project, file: SourceFile): Node[] {
  const found: Node[] = []
  for (const node of file.nodes) {
    if (node.type !== 'CallExpression') continue
    const callee = bare(node.callee)
    const [first] = node.arguments
    if (callee.type !== 'MemberExpression' || !first || !['execute', 'unsafe'].includes(keyOf(callee) ?? ''))
      continue
    const text = textOf(first)
    const origins = project.origins(file, callee.object)
    const isOurs = comesFrom(origins, conventions.database) || comesFrom(origins, conventions.authDatabase)
    const isTemplate = bare(first).type === 'TaggedTemplateExpression'
    if (text !== undefined || (isOurs && !isTemplate && !isBuilt(project, file, first))) found.push(node)
  }
  return found
}

/** Whether a statement was made by a template or by Drizzle, somewhere else in the project. */
const isBuilt = (project: Project, file: SourceFile, node: Node): boolean => {
  const places = project.nodes(file, node)
  return (
    places.length > 0 &&
    places.every(
      ({ node: made }) => made.type === 'TaggedTemplateExpression' || made.type === 'CallExpression',
    )
  )
}

/** The rules about SQL. */
export const sqlRules: readonly SourceRule[] = [
  {
    rule: 'raw-sql',
    folders: ['db', 'lib', 'src'],
    find: (project, file) =>
      [...rawUses(project, file), ...executedTexts(project, file)].map((node) => ({
        node,
        message: 'It makes a text SQL in line <line>, and nothing keeps values out of that text.',
        fix: `write it as a template, sql\`…\`, which sends every value apart from the text, ${orReason}`,
      })),
  },
  {
    rule: 'raw-setting',
    folders: ['db', 'lib', 'src'],
    find: (_, file) => {
      const found: Found[] = []
      for (const node of file.nodes) {
        if (!/^(Literal|TemplateLiteral|BinaryExpression)$/.test(node.type)) continue
        // The largest text counts: its pieces are in it.
        const parent = file.parentOf(node)
        if (
          parent &&
          /^(TemplateLiteral|BinaryExpression)$/.test(parent.type) &&
          textOf(parent) !== undefined
        )
          continue
        const text = textOf(node)
        if (text === undefined || !changing.some((pattern) => pattern.test(text))) continue
        found.push({
          node,
          message:
            'Its statement in line <line> changes a setting or a role, which outlives the statement on its connection.',
          fix: `take it out: a scope needs no setting, ${orReason}`,
        })
      }
      return found
    },
  },
]

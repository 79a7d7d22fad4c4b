import { type CallExpression, type Node, type ObjectExpression, parseSync } from 'oxc-parser'
import { bare, keyOf, textOf } from '../check/source/tree'
import { resolved, type Sources } from './sources'

/** Where a table is declared. */
export interface Located {
  readonly path: string
  readonly text: string
  /** The export it is reached by. */
  readonly model: string
  /** Its name in the database. */
  readonly name: string
  readonly call: CallExpression
  readonly columns: ObjectExpression
  /** The function behind the columns, which declares indexes and keys. */
  readonly extras: Node | undefined
}

export const schemaFile = 'db/schema.ts'

/** `db/schema.ts` and every file whose exports it passes on. */
export function schemaFiles(sources: Sources, path = schemaFile): string[] {
  const text = sources.read(path)
  if (text === undefined) return []
  const passed = parseSync(path, text).program.body.flatMap((statement) => {
    if (statement.type !== 'ExportAllDeclaration' && statement.type !== 'ExportNamedDeclaration') return []
    const file = statement.source && resolved(sources, path, statement.source.value)
    return file ? schemaFiles(sources, file) : []
  })
  return [...new Set([path, ...passed])]
}

/** Every table that the schema declares as `export const name = pgTable('name', { … })`, whatever the function is called. */
export function locateTables(sources: Sources): Located[] {
  return schemaFiles(sources).flatMap((path) => {
    const text = sources.read(path) ?? ''
    return parseSync(path, text).program.body.flatMap((statement) => {
      if (statement.type !== 'ExportNamedDeclaration') return []
      if (statement.declaration?.type !== 'VariableDeclaration') return []
      return statement.declaration.declarations.flatMap(({ id, init }) => {
        const call = init && bare(init)
        if (id.type !== 'Identifier' || call?.type !== 'CallExpression') return []
        const [first, second, extras] = call.arguments
        const name = first && textOf(first)
        const columns = second && bare(second)
        if (name === undefined || columns?.type !== 'ObjectExpression') return []
        return [{ path, text, model: id.name, name, call, columns, extras }]
      })
    })
  })
}

/** A column as it is written: `moment('expires_at').notNull()` begins with `moment` and has one step. */
export interface Chain {
  readonly root: CallExpression
  readonly builder: string
  readonly steps: readonly { readonly name: string; readonly from: number; readonly call: CallExpression }[]
}

/** The property of a column, and what is written for it. */
export interface WrittenColumn {
  readonly property: Extract<ObjectExpression['properties'][number], { type: 'Property' }>
  readonly chain: Chain | undefined
}

/** A column of a table by its property. */
export function columnOf({ columns }: Located, name: string): WrittenColumn | undefined {
  for (const property of columns.properties)
    if (property.type === 'Property' && keyOf(property) === name)
      return { property, chain: chainOf(property.value) }
  return undefined
}

/** The calls that make a column, from the inside out; undefined where it is made otherwise. */
export function chainOf(node: Node): Chain | undefined {
  const call = bare(node)
  if (call.type !== 'CallExpression') return undefined
  const callee = bare(call.callee)
  if (callee.type === 'Identifier') return { root: call, builder: callee.name, steps: [] }
  const name = callee.type === 'MemberExpression' ? keyOf(callee) : undefined
  if (callee.type !== 'MemberExpression' || name === undefined) return undefined
  const inner = chainOf(callee.object)
  return inner && { ...inner, steps: [...inner.steps, { name, from: callee.object.end, call }] }
}

import type { Node } from 'oxc-parser'
import { type Alias, resolver } from './resolver'
import { type Binding, isRequire, type SourceFile } from './source-file'
import { answersOf, bare, keyOf, propertyOf, textOf } from './tree'

/** Where a value comes from: a package or a file of the project, and the way from its exports to the value. */
export interface Origin {
  /** `pg`, or `db/auth-db.ts`. */
  readonly module: string
  readonly path: readonly string[]
}

/** A node and the file it is in. */
export interface Place {
  readonly file: SourceFile
  readonly node: Node
}

/** The files of a project, and what leads from one to another. */
export interface Project {
  readonly files: ReadonlyMap<string, SourceFile>
  /** The file or package that a file means by a specifier. */
  resolve(from: string, specifier: string): string
  /** Everything that an expression may be, as far as it can be followed without running it. */
  origins(file: SourceFile, node: Node): Origin[]
  /** The nodes that a name or a property leads to: functions, objects, calls. */
  nodes(file: SourceFile, node: Node): Place[]
}

/** No honest way has more properties. */
const longest = 12

/** How far something has been followed: the values it ends in. */
interface Arrival {
  readonly origin?: Origin
  readonly place?: Place
  /** What is left of the way: properties of something that is not written out. */
  readonly rest: readonly string[]
}

/**
 * Ties files together by their imports.
 *
 * @param files parsed, by their path
 * @param aliases of tsconfig.json
 */
export function project(files: ReadonlyMap<string, SourceFile>, aliases: readonly Alias[]): Project {
  const followed = new WeakMap<Node, Map<string, Arrival[]>>()
  const resolve = resolver(files, aliases)

  function ofModule(from: string, specifier: string, path: readonly string[]): Arrival[] {
    const module = resolve(from, specifier)
    const file = files.get(module)
    if (!file) {
      // `import pg from 'pg'` and `import * as pg from 'pg'` are one thing.
      const own = path[0] === 'default' ? path.slice(1) : path
      return [{ origin: { module, path: own }, rest: own }]
    }
    const [name, ...rest] = path
    if (name === undefined) return [{ origin: { module, path: [] }, rest: [] }]
    const found = file.exports.get(name)
    if (found?.kind === 'from')
      return ofModule(file.path, found.from, [...(found.name === '*' ? [] : [found.name]), ...rest])
    if (found?.kind === 'local') return ofName(file, found.name, rest)
    if (found) return [{ origin: { module, path }, rest }, ...follow(file, found.value, rest)]
    return file.stars.flatMap((star) => {
      const target = files.get(resolve(file.path, star))
      return target && !offers(target, name) ? [] : ofModule(file.path, star, path)
    })
  }

  const offers = (file: SourceFile, name: string, passed: readonly SourceFile[] = []): boolean =>
    file.exports.has(name) ||
    file.stars.some((star) => {
      const target = files.get(resolve(file.path, star))
      return !target || (!passed.includes(target) && offers(target, name, [...passed, file]))
    })

  function ofBinding(file: SourceFile, name: string, binding: Binding, path: readonly string[]): Arrival[] {
    if (binding.kind === 'import') {
      return ofModule(file.path, binding.from, [...(binding.name === '*' ? [] : [binding.name]), ...path])
    }
    // Itself, and what it stands for: `const people = authDb` is both.
    const itself = { origin: { module: file.path, path: [name, ...path] }, rest: path }
    return [itself, ...follow(file, binding.value, [...binding.path, ...path])]
  }

  function ofName(file: SourceFile, name: string, path: readonly string[]): Arrival[] {
    return (file.bindings.get(name) ?? []).flatMap((binding) => ofBinding(file, name, binding, path))
  }

  function follow(file: SourceFile, node: Node, path: readonly string[]): Arrival[] {
    const it = bare(node)
    const ways = followed.get(it) ?? new Map<string, Arrival[]>()
    followed.set(it, ways)
    const way = path.join('\0')
    const before = ways.get(way)
    if (before) return before
    // What leads back to itself leads nowhere, and a way that grows is going in circles.
    ways.set(way, [])
    const found = path.length > longest ? [] : arrivals(file, it, path)
    ways.set(way, found)
    return found
  }

  function arrivals(file: SourceFile, it: Node, path: readonly string[]): Arrival[] {
    const on = (next: Node, way = path) => follow(file, next, way)
    const here = [{ place: { file, node: it }, rest: path }]
    switch (it.type) {
      case 'Identifier':
        return ofName(file, it.name, path)
      case 'MemberExpression':
        return on(it.object, [keyOf(it) ?? '?', ...path])
      case 'ObjectExpression': {
        const [key, ...rest] = path
        if (key === undefined) return here
        const value = propertyOf(it, key)
        if (value) return on(value, rest)
        const spread = it.properties.flatMap((each) =>
          each.type === 'SpreadElement' ? on(each.argument) : [],
        )
        return spread.length > 0 ? spread : here
      }
      case 'ArrayExpression': {
        const [key, ...rest] = path
        const element = key === undefined ? undefined : it.elements[Number(key)]
        return element && element.type !== 'SpreadElement' ? on(element, rest) : here
      }
      case 'ConditionalExpression':
        return [...on(it.consequent), ...on(it.alternate)]
      case 'LogicalExpression':
        return [...on(it.left), ...on(it.right)]
      case 'AssignmentExpression':
        return on(it.right)
      case 'ImportExpression': {
        const from = textOf(it.source)
        return from ? ofModule(file.path, from, path) : []
      }
      case 'CallExpression': {
        if (isRequire(it)) {
          const from = textOf(it.arguments[0])
          return from ? ofModule(file.path, from, path) : []
        }
        const callee = bare(it.callee)
        const method = callee.type === 'MemberExpression' ? keyOf(callee) : undefined
        if (callee.type === 'MemberExpression' && method === 'bind') return on(callee.object)
        const then = method === 'then' && it.arguments[0] ? answersOf(bare(it.arguments[0])) : []
        if (then.length > 0) return then.flatMap((answer) => on(answer))
        // What a function of ours answers is followed into it.
        const made = follow(file, callee, []).flatMap(({ place, rest }) =>
          place && rest.length === 0
            ? answersOf(place.node).flatMap((answer) => follow(place.file, answer, path))
            : [],
        )
        return made.length > 0 ? made : here
      }
      default:
        return here
    }
  }

  return {
    files,
    resolve,
    origins: (file, node) => follow(file, node, []).flatMap(({ origin }) => origin ?? []),
    nodes: (file, node) =>
      follow(file, node, []).flatMap(({ place, rest }) => (place && rest.length === 0 ? [place] : [])),
  }
}

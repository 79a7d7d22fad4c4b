import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RuleFinding } from '@refactkit/tenancy'
import { parseSync } from 'oxc-parser'
import { sourceFolders } from './conventions'
import { type Project, project } from './project'
import type { Alias } from './resolver'
import { cacheRules } from './rules-of-caches'
import { linkRules } from './rules-of-links'
import { reachRules } from './rules-of-reach'
import { sqlRules } from './rules-of-sql'
import { storageRules } from './rules-of-storage'
import { sourceFile } from './source-file'
import type { SourceRule } from './source-rule'
import { bare, keyOf, propertyOf, textOf } from './tree'

/** Every rule about source. */
export const sourceRules: readonly SourceRule[] = [
  ...linkRules,
  ...reachRules,
  ...sqlRules,
  ...cacheRules,
  ...storageRules,
]

const isSource = (name: string): boolean =>
  /\.(ts|tsx|mts|js|jsx|mjs)$/.test(name) && !/\.(test|spec|gen|d)\.[a-z]+$/.test(name)

/** The texts of an application's files by their path, and the aliases of its imports. */
export interface Sources {
  readonly texts: ReadonlyMap<string, string>
  readonly aliases: readonly Alias[]
}

/**
 * Reads the source of an application: every file that runs in it, without tests.
 *
 * @param root the project's folder
 * @throws Node's error when a file cannot be read
 * @example checkSource(readSources(root))
 */
export function readSources(root: string): Sources {
  const texts = new Map<string, string>()
  for (const folder of sourceFolders) {
    if (!existsSync(join(root, folder))) continue
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    for (const name of names.map((each) => `${folder}/${each.replaceAll('\\', '/')}`).sort()) {
      if (isSource(name) && !name.includes('/node_modules/'))
        texts.set(name, readFileSync(join(root, name), 'utf8'))
    }
  }
  return { texts, aliases: readAliases(join(root, 'tsconfig.json')) }
}

/** `paths` of tsconfig.json, which may hold comments: the parser of TypeScript reads it. */
function readAliases(file: string): Alias[] {
  if (!existsSync(file)) return []
  const { program } = parseSync('tsconfig.ts', `(${readFileSync(file, 'utf8')})`)
  const [statement] = program.body
  const root = statement?.type === 'ExpressionStatement' ? bare(statement.expression) : undefined
  const options = root && propertyOf(root, 'compilerOptions')
  const paths = options && propertyOf(options, 'paths')
  if (paths?.type !== 'ObjectExpression') return []
  const aliases = paths.properties.flatMap((property): Alias[] => {
    if (property.type !== 'Property' || property.value.type !== 'ArrayExpression') return []
    const [first] = property.value.elements
    const to = first ? textOf(first) : undefined
    return to === undefined ? [] : [{ from: keyOf(property) ?? '', to: to.replace(/^\.\//, '') }]
  })
  // Of several that match, TypeScript takes the one with the longest beginning.
  return aliases.sort((a, b) => b.from.length - a.from.length)
}

/** Parses what was read, and ties the files together by their imports. */
export const parseSources = ({ texts, aliases }: Sources): Project =>
  project(new Map([...texts].map(([path, text]) => [path, sourceFile(path, text)])), aliases)

/**
 * Looks at the source of an application, at every rule of `rules` whose place is the source. Nothing is loaded and
 * nothing is built.
 *
 * @param parsed from `parseSources`
 * @returns one finding for each rule and object, those that are accepted among them
 * @example sumUp({ source: checkSource(parseSources(readSources(root))) }, tenancy)
 */
export function checkSource(parsed: Project): RuleFinding[] {
  const findings = new Map<string, RuleFinding>()
  for (const { rule, folders, except = [], mentions, find } of sourceRules) {
    for (const file of parsed.files.values()) {
      if (except.includes(file.path) || !folders.some((folder) => file.path.startsWith(`${folder}/`)))
        continue
      if (mentions && !mentions.test(file.text)) continue
      for (const { node, object, message, fix, severity = 'error' } of find(parsed, file)) {
        const owner = file.ownerOf(node)
        const about = object ?? (owner ? `${file.path}: ${owner}` : file.path)
        const key = `${rule}\0${about}`
        if (findings.has(key)) continue
        const line = String(file.lineOf(node))
        findings.set(key, { rule, severity, object: about, message: message.replace('<line>', line), fix })
      }
    }
  }
  return [...findings.values()]
}

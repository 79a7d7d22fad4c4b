import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

/** What a compiled file imports, statically and later. */
function importsOf(file: string): string[] {
  const found: string[] = []
  const take = ({ source }: { source: { type: string; value?: unknown } | null }) => {
    if (typeof source?.value === 'string') found.push(source.value)
  }
  new Visitor({
    ImportDeclaration: take,
    ExportNamedDeclaration: take,
    ExportAllDeclaration: take,
    ImportExpression: take,
  }).visit(parseSync(file, readFileSync(file, 'utf8')).program)
  return found
}

/** Every package that a compiled file and the files it imports ask for, without Node's own modules. */
export function packagesOf(entry: string): string[] {
  const packages = new Set<string>()
  const seen = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) visit(resolve(dirname(file), specifier))
      else if (!specifier.startsWith('node:'))
        packages.add(/^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier)
    }
  }
  visit(entry)
  return [...packages].sort()
}

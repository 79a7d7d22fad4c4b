// npm runs this in the folder of a workspace before and after it packs: node ../scripts/package.mjs build | restore
//
// In the repository the exports of a package are its TypeScript sources, so that nothing has to be compiled to work on it.
// Node reads no TypeScript from node_modules, so what is packed has them compiled to dist/, file by file, and a package.json
// that says so. npm reads package.json again after `build`, and `restore` puts the repository's back.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

const root = join(import.meta.dirname, '..')
const folder = process.cwd()
const dist = join(folder, 'dist')
const manifest = join(folder, 'package.json')
const kept = join(folder, 'package.source.json')

function restore() {
  if (existsSync(kept)) renameSync(kept, manifest)
  rmSync(dist, { recursive: true, force: true })
}

/** Compiles src/ to dist/. A package may import another workspace, whose files then land beside its own and are dropped. */
function compile() {
  const everything = mkdtempSync(join(folder, 'dist-'))
  try {
    const config = join(everything, 'tsconfig.json')
    const compilerOptions = {
      noEmit: false,
      noEmitOnError: true,
      rewriteRelativeImportExtensions: true,
      declaration: true,
      rootDir: root,
      outDir: everything,
      types: ['node'],
    }
    const include = [join(folder, 'src')]
    const exclude = ['test', 'fixture'].map((name) =>
      join(folder, 'src/**', name === 'test' ? '*.test.ts' : name),
    )
    writeFileSync(
      config,
      JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions, include, exclude }),
    )
    execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', config], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    renameSync(join(everything, basename(folder), 'src'), dist)
  } finally {
    rmSync(everything, { recursive: true, force: true })
  }
}

/** Node wants the whole name of a file, which the sources leave out. */
function nameFiles() {
  for (const name of readdirSync(dist, { recursive: true })) {
    if (!/\.(js|d\.ts)$/.test(name)) continue
    const file = join(dist, name)
    const text = readFileSync(file, 'utf8')
    const named = (specifier) => {
      const stem = specifier.replace(/\.[jt]s$/, '')
      const found = [`${stem}.js`, `${stem}/index.js`].find((each) =>
        existsSync(resolve(dirname(file), each)),
      )
      if (!found) throw new Error(`${file} imports ${specifier}, which is not there.`)
      return found
    }
    let result = text
    for (const { value, start, end } of relativeSpecifiers(file, text)) {
      result = `${result.slice(0, start)}'${named(value)}'${result.slice(end)}`
    }
    if (result !== text) writeFileSync(file, result)
  }
}

/** The literals of a file's relative imports, last one first. */
function relativeSpecifiers(file, text) {
  const { program, errors } = parseSync(file, text)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`)
  const found = []
  const take = ({ source }) => {
    if (typeof source?.value === 'string' && /^\.\.?\//.test(source.value)) found.push(source)
  }
  new Visitor({
    ImportDeclaration: take,
    ExportNamedDeclaration: take,
    ExportAllDeclaration: take,
    ImportExpression: take,
    TSImportType: take,
  }).visit(program)
  return found.sort((a, b) => b.start - a.start)
}

/** What the package.json of the repository says of sources, said of what was compiled. */
function describePackage() {
  const { scripts, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'))
  const compiled = (source, extension) => source.replace(/^\.\/src\/(.*)\.ts$/, `./dist/$1${extension}`)
  const entries = (map, describeEntry) =>
    map && Object.fromEntries(Object.entries(map).map(([name, source]) => [name, describeEntry(source)]))
  const exports = entries(rest.exports, (source) => ({
    types: compiled(source, '.d.ts'),
    default: compiled(source, '.js'),
  }))
  const imports = entries(rest.imports, (source) => compiled(source, '.js'))
  renameSync(manifest, kept)
  writeFileSync(manifest, `${JSON.stringify({ ...rest, exports, imports }, null, 2)}\n`)
}

restore()
if (process.argv[2] === 'build') {
  compile()
  nameFiles()
  describePackage()
}

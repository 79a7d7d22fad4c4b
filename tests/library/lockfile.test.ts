import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface Locked {
  version?: string
  resolved?: string
  link?: boolean
  optional?: boolean
  optionalDependencies?: Record<string, string>
}

const { packages }: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'),
)

/** The entry that a package at this place would load, as Node looks for it; a version farther up may be another's. */
function lockedFor(place: string, name: string): Locked | undefined {
  for (let folder = place; ; folder = folder.replace(/(^|\/)(node_modules\/)?(@[^/]+\/)?[^/]+$/, '')) {
    const entry = packages[`${folder}${folder ? '/' : ''}node_modules/${name}`]
    if (entry || folder === '') return entry
  }
}

test('the lockfile names the binaries of every platform, whichever one wrote it', () => {
  const declaring = Object.entries(packages).filter(([, { optionalDependencies }]) => optionalDependencies)
  const missing = declaring.flatMap(([place, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, wanted]) => {
        const found = lockedFor(place, name)?.version
        return found === undefined || (/^\d[\w.-]*$/.test(wanted) && found !== wanted)
      })
      .map(([name]) => `${place}: ${name}`),
  )
  expect(missing).toEqual([])
  // Those that broke once: the database, the bundler, the pictures.
  const named = declaring.map(([place]) => place)
  expect(named).toEqual(
    expect.arrayContaining(['cli', 'node_modules/esbuild', 'node_modules/rolldown', 'node_modules/sharp']),
  )
})

test('the lockfile names no server to download from, so that everybody uses their own', () => {
  const addressed = Object.entries(packages).filter(([, { resolved, link }]) => resolved && !link)
  expect(addressed.map(([place]) => place)).toEqual([])
})

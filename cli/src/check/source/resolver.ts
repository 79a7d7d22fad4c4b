import { dirname, join } from 'node:path/posix'

/** An alias such as `@/lib/*` and the folder it stands for, from the project's folder. */
export interface Alias {
  readonly from: string
  readonly to: string
}

const extensions = ['', '.ts', '.tsx', '.mts', '.js', '.jsx', '.mjs', '/index.ts', '/index.tsx', '/index.js']

/**
 * Makes a function that tells which file or package a file means by a specifier.
 *
 * @param files those of the project, by their path
 * @param aliases of tsconfig.json, the longest first
 * @returns a path of `files`, or the specifier itself where none is meant
 * @example resolver(files, aliases)('src/server/item-fns.ts', '@/db') // 'db/index.ts'
 */
export function resolver(files: ReadonlyMap<string, unknown>, aliases: readonly Alias[]) {
  function fileAt(base: string): string | undefined {
    const plain = base.replace(/\.(m?)js(x?)$/, '.$1ts$2')
    return [base, plain]
      .flatMap((each) => extensions.map((end) => each + end))
      .find((each) => files.has(each))
  }

  const resolved = new Map<string, string>()

  function resolve(from: string, specifier: string): string {
    const key = `${dirname(from)}\0${specifier}`
    const module = resolved.get(key) ?? find(from, specifier)
    resolved.set(key, module)
    return module
  }

  function find(from: string, specifier: string): string {
    const word = specifier.replace(/\?.*$/, '')
    if (/^\.\.?(\/|$)/.test(word)) return fileAt(join(dirname(from), word)) ?? join(dirname(from), word)
    for (const alias of aliases) {
      const [head = '', tail = ''] = alias.from.split('*')
      const isMatch = alias.from.includes('*')
        ? word.startsWith(head) && word.endsWith(tail)
        : word === alias.from
      const found =
        isMatch && fileAt(alias.to.replace('*', word.slice(head.length, word.length - tail.length)))
      if (found) return found
    }
    return word
  }

  return resolve
}

// Measures the code as a server runs it, built: tsx names every function anew each time it is made, which a build does not.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build } from 'vite'

const [name = '', ...options] = process.argv.slice(2)
const root = join(import.meta.dirname, '..')
const outDir = join(root, '.data/bench', name)

await build({
  configFile: false,
  logLevel: 'warn',
  root,
  ssr: { noExternal: ['@refactkit/tenancy'], external: ['refactkit'] },
  build: { ssr: `bench/${name}.ts`, outDir, emptyOutDir: true, minify: false },
})
// The command that opens the database is TypeScript, and no part of what is measured.
const command = ['--import', 'tsx', join(outDir, `${name}.js`), ...options]
spawn(process.execPath, command, { cwd: root, stdio: 'inherit' }).on('exit', (code) => {
  process.exitCode = code ?? 1
})

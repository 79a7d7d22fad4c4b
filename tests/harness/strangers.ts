import { fileURLToPath } from 'node:url'

/** For NODE_OPTIONS: a process that was started with it turns to nobody outside of this machine, and says whom it tried. */
export const stayHome = `--import ${fileURLToPath(new URL('./stay-home.mjs', import.meta.url))}`

/** Whom processes that were started so have turned to, by what they printed. */
export const strangers = (printed: string): string[] =>
  [...printed.matchAll(/^turned to a third party: (.+)$/gm)].map(([, host = '']) => host)

/** What a page tells a browser, so that it loads the words of a language; empty for English, and in the browser (cli/src/words/vite.ts). */
declare module 'virtual:words' {
  export const wordsOf: Partial<Record<import('../lib/languages').Locale, Readonly<Record<string, string>>>>
}

interface ImportMetaEnv {
  /** Where the mailbox of development is, while mail is kept in it (cli/src/mailbox/vite.ts). */
  readonly VITE_MAILBOX?: string
}

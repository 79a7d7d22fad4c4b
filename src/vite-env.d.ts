interface ImportMetaEnv {
  /** Where the mailbox of development is, while mail is kept in it (cli/src/mailbox/vite.ts). */
  readonly VITE_MAILBOX?: string
}

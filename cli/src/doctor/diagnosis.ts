/** What was found in one place. */
export interface Diagnosis {
  /** What it is about, in one word: `node`, `secret`, `database`. */
  readonly area: string
  /** An error keeps something from working; a warning is to be known. */
  readonly severity: 'ok' | 'warning' | 'error'
  /** One sentence. */
  readonly message: string
  /** The command or the change that mends it. */
  readonly fix?: string
}

/** All is well there. */
export const fine = (area: string, message: string): Diagnosis => ({ area, severity: 'ok', message })

/** Something to be known, with what mends it. */
export const warning = (area: string, message: string, fix: string): Diagnosis => ({
  area,
  severity: 'warning',
  message,
  fix,
})

/** Something that does not work, with what mends it. */
export const failure = (area: string, message: string, fix: string): Diagnosis => ({
  area,
  severity: 'error',
  message,
  fix,
})

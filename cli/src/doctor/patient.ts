/** What is examined. */
export interface Patient {
  /** The project's folder. */
  readonly root: string
  readonly env: NodeJS.ProcessEnv
  /** Whether real people depend on it: then some warnings are errors. */
  readonly production: boolean
}

/** An organization, and how many rows of something it gets. */
export interface Filled {
  readonly organizationId: string
  /** Some of its members, whose rows they are. */
  readonly members: readonly string[]
  readonly rows: number
  /** Called after each statement. */
  readonly onRows: (rows: number) => void
  /** Ends the work behind the statement that runs. */
  readonly signal: AbortSignal
}

/** What a feature fills organizations with. */
export interface Filling {
  readonly what: string
  readonly table: string
  readonly fill: (filled: Filled) => Promise<void>
}

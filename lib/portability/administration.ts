/** What a command does here under the login of the administrator; the logins of the application cannot. */
export interface Administration {
  /** Runs work while nobody else brings in or removes an organization under this slug; refuses with a sentence otherwise. */
  exclusively<Result>(slug: string, work: () => Promise<Result>): Promise<Result>
  /** How many rows name an organization, in every table there is; null where that cannot be seen. */
  countTraces(organizationId: string): Promise<Readonly<Record<string, number | null>>>
  /** Removes what remembers an organization without a key to it. */
  eraseTraces(organizationId: string): Promise<void>
}

/** Runs work alone on a slug where there is an administrator to see to it. */
export const exclusively = <Result>(
  administration: Administration | undefined,
  slug: string,
  work: () => Promise<Result>,
): Promise<Result> => (administration ? administration.exclusively(slug, work) : work())

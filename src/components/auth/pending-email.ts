const key = 'refactkit:pending-email'

/** The address that awaits its confirmation, for the next page of this tab; addresses do not belong into URLs. */
export const pendingEmail = {
  /** Once: a page that is opened later must not speak of an address that somebody used before. */
  take(): string | undefined {
    const email = sessionStorage.getItem(key) ?? undefined
    sessionStorage.removeItem(key)
    return email
  },
  write: (email: string) => sessionStorage.setItem(key, email),
}

const key = 'refactkit:pending-email'

/** The address that awaits its confirmation, for the next page of this tab; addresses do not belong into URLs. */
export const pendingEmail = {
  read: (): string | undefined => sessionStorage.getItem(key) ?? undefined,
  write: (email: string) => sessionStorage.setItem(key, email),
}

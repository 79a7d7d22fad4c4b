import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** False on the server and in the first drawing, which must be like the server's; true from then on. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

import { createContext, use } from 'react'

/** Where popups go. A native modal dialog makes everything outside of it inert, so popups in one must stay in it. */
export const PortalContainer = createContext<React.RefObject<HTMLElement | null> | undefined>(undefined)

export const usePortalContainer = () => use(PortalContainer)

import { useBlocker } from '@tanstack/react-router'
import { useEffect, useState } from 'react'

/** The forms on screen that hold something unsaved: the first of them asks for all. */
const unsaved = new Set<object>()

const fetchQuestion = () => import('./ask-to-discard')

/**
 * Asks before what somebody has written is left behind, for another page or with the tab. A form says so while it holds what is
 * neither saved nor being saved.
 *
 * @example useUnsaved(name !== saved.name && !save.isPending)
 */
export function useUnsaved(dirty: boolean): void {
  const [self] = useState(() => ({}))
  useEffect(() => {
    if (!dirty) return
    unsaved.add(self)
    // It is needed when there is no connection, too; what fails here fails again, and is answered, when it is wanted.
    fetchQuestion().catch(() => undefined)
    return () => void unsaved.delete(self)
  }, [dirty, self])
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: dirty,
    shouldBlockFn: async ({ current, next }) => {
      const [first] = unsaved
      if (first !== self || current.pathname === next.pathname) return false
      const { askToDiscard } = await fetchQuestion()
      return !(await askToDiscard())
    },
  })
}

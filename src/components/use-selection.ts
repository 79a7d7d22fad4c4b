import { useRef, useState } from 'react'

/** Which of the rows or tiles are selected; `range` selects everything from the last choice to this one. */
export function useSelection(ids: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const anchor = useRef<string>(undefined)
  const selected = ids.filter((id) => chosen.has(id))

  function toggle(id: string) {
    anchor.current = id
    setChosen((before) => {
      const after = new Set(before)
      if (!after.delete(id)) after.add(id)
      return after
    })
  }

  function range(id: string) {
    const from = anchor.current === undefined ? -1 : ids.indexOf(anchor.current)
    const to = ids.indexOf(id)
    if (from === -1) return toggle(id)
    const between = ids.slice(Math.min(from, to), Math.max(from, to) + 1)
    setChosen((before) => new Set([...before, ...between]))
  }

  return {
    selected,
    has: (id: string) => chosen.has(id),
    toggle,
    range,
    all: () => setChosen(new Set(ids)),
    clear: () => setChosen(new Set()),
  }
}

export type Selection = ReturnType<typeof useSelection>

import { useEffect, useEffectEvent, useState } from 'react'

const bringsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** Takes files dropped anywhere on the page. Says whether some are being held over it. */
export function useFileDrop(onDrop: ((files: FileList) => void) | undefined): boolean {
  const [over, setOver] = useState(false)
  const isTaken = onDrop !== undefined
  const take = useEffectEvent((files: FileList) => onDrop?.(files))
  useEffect(() => {
    if (!isTaken) return
    // Entering a child comes before leaving its parent, so the depth says whether the pointer is still inside.
    let depth = 0
    const move = (step: 1 | -1) => (event: DragEvent) => {
      if (!bringsFiles(event)) return
      depth = Math.max(0, depth + step)
      setOver(depth > 0)
    }
    const allow = (event: DragEvent) => {
      if (bringsFiles(event)) event.preventDefault()
    }
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return
      event.preventDefault()
      depth = 0
      setOver(false)
      if (event.dataTransfer?.files.length) take(event.dataTransfer.files)
    }
    const [enter, leave] = [move(1), move(-1)]
    const events = { dragenter: enter, dragleave: leave, dragover: allow, drop }
    for (const [name, listener] of Object.entries(events)) {
      window.addEventListener(name as keyof typeof events, listener)
    }
    return () => {
      for (const [name, listener] of Object.entries(events)) {
        window.removeEventListener(name as keyof typeof events, listener)
      }
    }
  }, [isTaken])
  return over
}

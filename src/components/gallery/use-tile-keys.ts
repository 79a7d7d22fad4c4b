import { useEffect, useRef, useState } from 'react'
import type { Selection } from '@/components/use-selection'
import type { GalleryImage } from '@/server/gallery-queries'

interface TileKeys {
  images: readonly GalleryImage[]
  selection: Selection | undefined
  onRename: ((image: GalleryImage) => void) | undefined
  onDelete: ((ids: readonly string[]) => void) | undefined
}

/**
 * One stop of the Tab key for the whole grid, and arrows inside it. The tile that has the focus, or had it last, is the
 * current one; its buttons alone are in the order of Tab.
 */
export function useTileKeys({ images, selection, onRename, onDelete }: TileKeys) {
  const list = useRef<HTMLUListElement>(null)
  const [current, setCurrent] = useState(0)
  const index = Math.min(current, images.length - 1)

  const tiles = () => Array.from(list.current?.querySelectorAll<HTMLElement>('[data-tile]') ?? [])

  function focus(to: number, options?: FocusOptions) {
    const tile = tiles()[Math.max(0, Math.min(to, images.length - 1))]
    tile?.querySelector<HTMLElement>('[data-open]')?.focus(options)
  }

  // When the tile or the button that had the focus went away with what was deleted, the next tile takes it.
  const before = useRef(images)
  const takeFocus = useRef(focus)
  takeFocus.current = focus
  useEffect(() => {
    const had = before.current
    before.current = images
    if (images.length >= had.length) return
    const places = new Map(images.map(({ id }, place) => [id, place]))
    const next = had.slice(current).find(({ id }) => places.has(id))
    const to = (next && places.get(next.id)) ?? images.length - 1
    setCurrent(Math.max(0, to))
    if (document.activeElement === document.body) takeFocus.current(to, { preventScroll: true })
  }, [images, current])

  function onKeyDown(event: React.KeyboardEvent) {
    const image = images[index]
    if (!image || !(event.target instanceof HTMLElement) || event.target.matches('[data-rename-field]'))
      return
    // With these an arrow is the browser's, as Alt with one is the page before.
    const isHeld = event.altKey || event.ctrlKey || event.metaKey
    const step = isHeld ? undefined : stepOf(event.key, tiles())
    if (step !== undefined) {
      const to = Math.max(0, Math.min(index + step, images.length - 1))
      const reached = images[to]
      if (event.shiftKey && reached && selection) {
        if (!selection.has(image.id)) selection.toggle(image.id)
        selection.range(reached.id)
      }
      focus(to)
    } else if (event.key === ' ' && event.target.matches('[data-open]') && selection)
      selection.toggle(image.id)
    else if (event.key === 'F2' && onRename) onRename(image)
    else if (event.key === 'Escape' && selection?.selected.length) selection.clear()
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && selection) selection.all()
    else if ((event.key === 'Delete' || event.key === 'Backspace') && onDelete)
      onDelete(selection?.selected.length ? selection.selected : [image.id])
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return { list, index, setCurrent, focus, onKeyDown }
}

/** How many tiles a key moves by: the row length is read from the screen, and so is the writing direction. */
function stepOf(key: string, tiles: HTMLElement[]): number | undefined {
  const first = tiles[0]
  if (!first) return undefined
  const columns = Math.max(1, tiles.filter((tile) => tile.offsetTop === first.offsetTop).length)
  const forward = getComputedStyle(first).direction === 'rtl' ? -1 : 1
  const steps: Record<string, number> = {
    ArrowRight: forward,
    ArrowLeft: -forward,
    ArrowDown: columns,
    ArrowUp: -columns,
    Home: -tiles.length,
    End: tiles.length,
  }
  return steps[key]
}

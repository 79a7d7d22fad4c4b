import { useEffect, useRef } from 'react'

/**
 * For the heading of a list: it takes the focus over when the button that had it went away with its row.
 *
 * @param count how many rows there are
 */
export function useHeadingOf(count: number) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(count)
  useEffect(() => {
    const isFewer = count < before.current
    before.current = count
    if (isFewer && document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [count])
  return heading
}

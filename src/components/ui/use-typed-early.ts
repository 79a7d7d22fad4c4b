import { type RefObject, useEffect, useState } from 'react'

const setUnseen = Object.getOwnPropertyDescriptor(
  typeof HTMLInputElement === 'undefined' ? {} : HTMLInputElement.prototype,
  'value',
)?.set

/**
 * What somebody typed before the page came to life stays in the field, and React never hears of it. Tells it once,
 * as if it had just been typed: emptied where React sees it, filled where it does not, then announced.
 */
export function useTypedEarly(input: RefObject<HTMLInputElement | null>, value: unknown): void {
  const [first] = useState(value)
  useEffect(() => {
    const node = input.current
    if (!node || typeof first !== 'string' || node.value === first) return
    const typed = node.value
    node.value = first
    setUnseen?.call(node, typed)
    node.dispatchEvent(new Event('input', { bubbles: true }))
  }, [input, first])
}

import { useRef } from 'react'

const farEnough = 48

/** Tells which way a finger wiped across: `1` for towards the left edge, `-1` for towards the right one. */
export function useSwipe(onSwipe: (step: 1 | -1) => void) {
  const start = useRef<{ x: number; y: number }>(undefined)
  return {
    onTouchStart({ touches }: React.TouchEvent) {
      const finger = touches.length === 1 ? touches[0] : undefined
      start.current = finger && { x: finger.clientX, y: finger.clientY }
    },
    onTouchEnd({ changedTouches }: React.TouchEvent) {
      const finger = changedTouches[0]
      if (!finger || !start.current) return
      const [x, y] = [finger.clientX - start.current.x, finger.clientY - start.current.y]
      if (Math.abs(x) > farEnough && Math.abs(x) > Math.abs(y) * 2) onSwipe(x < 0 ? 1 : -1)
    },
  }
}

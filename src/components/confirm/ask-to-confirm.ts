type Answer = (isConfirmed: boolean) => void

let asking: { done: Promise<boolean>; answer: Answer } | undefined
const listeners = new Set<() => void>()

const say = () => {
  for (const listener of listeners) listener()
}

/** Asks the person at the screen to show that it is them; false when they would rather not. Two acts at once ask once. */
export function askToConfirm(): Promise<boolean> {
  if (listeners.size === 0) return Promise.resolve(false)
  if (!asking) {
    let answer: Answer = () => undefined
    const done = new Promise<boolean>((resolve) => {
      answer = resolve
    })
    asking = { done, answer }
    say()
  }
  return asking.done
}

export const isAsking = (): boolean => asking !== undefined

export function answer(isConfirmed: boolean): void {
  asking?.answer(isConfirmed)
  asking = undefined
  say()
}

export function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

type Answer = (isConfirmed: boolean) => void

let show: ((answer: Answer) => void) | undefined
let asking: Promise<boolean> | undefined

/** Says who shows the question, until what is returned is called. */
export function onAsk(handler: (answer: Answer) => void): () => void {
  show = handler
  return () => {
    show = undefined
  }
}

/** Asks the person at the screen to show that it is them; false when they would rather not. Two acts at once ask once. */
export function askToConfirm(): Promise<boolean> {
  asking ??= new Promise<boolean>((answer) => (show ? show(answer) : answer(false))).finally(() => {
    asking = undefined
  })
  return asking
}

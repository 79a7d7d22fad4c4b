let awake = false

/** Whether the first page of this tab is awake: everything after it is drawn here. */
export const isAwake = (): boolean => awake

export const sayAwake = (): void => {
  awake = true
}

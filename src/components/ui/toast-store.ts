export interface ToastAction {
  /** What the button says; “Undo” when left out. */
  label?: string
  onClick: () => void
}

export interface ToastOptions {
  description?: string
  action?: ToastAction
  /** Milliseconds on screen; errors and toasts with an action stay longer. */
  duration?: number
  /** A toast with the same id takes the place of the one before. */
  id?: string
}

export interface ToastItem extends ToastOptions {
  id: string
  title: string
  tone: 'neutral' | 'good' | 'bad'
  duration: number
}

const atMost = 3
const listeners = new Set<() => void>()
const none: ToastItem[] = []
let items = none
let count = 0

function set(next: ToastItem[]) {
  items = next
  for (const listener of listeners) listener()
}

function show(tone: ToastItem['tone'], title: string, options: ToastOptions = {}): string {
  count += 1
  const id = options.id ?? `toast-${count}`
  const duration = options.duration ?? (tone === 'bad' || options.action ? 9000 : 5000)
  set([...items.filter((item) => item.id !== id), { ...options, id, title, tone, duration }].slice(-atMost))
  return id
}

export const dismiss = (id: string) => set(items.filter((item) => item.id !== id))

/** Says in a corner what just happened. `toast.undo('Deleted “Roof”', putItBack)` offers the way back. */
export const toast = Object.assign(
  (title: string, options?: ToastOptions) => show('neutral', title, options),
  {
    success: (title: string, options?: ToastOptions) => show('good', title, options),
    error: (title: string, options?: ToastOptions) => show('bad', title, options),
    undo: (title: string, onUndo: () => void, options?: ToastOptions) =>
      show('neutral', title, { ...options, action: { onClick: onUndo } }),
    dismiss,
  },
)

export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  get: () => items,
  getOnServer: () => none,
}

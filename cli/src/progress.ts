/** A line of a terminal that is written over. */
export interface ProgressLine {
  /** Writes it anew; what follows too fast upon another is left out. */
  show(text: string): void
  /** Takes it away. */
  clear(): void
}

const eraseLine = '\r\x1b[2K'

/**
 * One line that tells how far something has come; silent where nobody watches. Only this file moves the cursor.
 *
 * @param stream where; nothing is written unless it is a terminal
 * @example const line = progressLine(process.stderr)
 */
export function progressLine(stream: Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>): ProgressLine {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} }
  let written = 0
  return {
    show: (text) => {
      if (Date.now() - written < 80) return
      written = Date.now()
      stream.write(`${eraseLine}${text.slice(0, 2 * (stream.columns || 80))}`)
    },
    clear: () => {
      written = 0
      stream.write(eraseLine)
    },
  }
}

/**
 * A duration for a person, as minutes and seconds.
 *
 * @param seconds how long
 * @example clock(75) // '1:15'
 */
export const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`

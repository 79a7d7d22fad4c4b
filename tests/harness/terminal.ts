import { spawn } from '@lydell/node-pty'

/** A command on a terminal, as a person has it before them. */
export interface Terminal {
  /** Resolves when this text has appeared since the last one that was waited for. */
  shows(text: string): Promise<void>
  /** Types; `\r` is Enter, `\x03` Ctrl-C. */
  type(keys: string): void
  /** How it ended, and everything it has shown. */
  readonly ended: Promise<{ exitCode: number; output: string }>
}

/** Runs a command on a pseudo-terminal. */
export function onTerminal(
  args: readonly string[],
  { cwd, env: { CI: _, ...env } }: { cwd: string; env: NodeJS.ProcessEnv },
): Terminal {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
  const child = spawn(process.execPath, [...args], {
    ...{ cwd, cols: 200, rows: 50, env: { ...given, NO_COLOR: '1', TERM: 'xterm' } },
  })
  let [output, read] = ['', 0]
  let [look, isOver] = [() => {}, false]
  child.onData((data) => {
    output += data
    look()
  })
  const ended = new Promise<{ exitCode: number; output: string }>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      isOver = true
      look()
      resolve({ exitCode: signal ? 128 + signal : exitCode, output })
    })
  })
  const shows = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`It does not show “${text}”:\n${output.slice(read)}`)),
        60_000,
      )
      look = () => {
        const at = output.indexOf(text, read)
        if (at >= 0) {
          read = at + text.length
          clearTimeout(late)
          resolve()
        } else if (isOver) reject(new Error(`It ended without “${text}”:\n${output.slice(read)}`))
      }
      look()
    })
  return { shows, type: (keys) => child.write(keys), ended }
}

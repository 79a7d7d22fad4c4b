import type { Command } from './command'

/** Every command by its name, loaded when it is called. */
export const commands: Readonly<Record<string, () => Promise<{ default: Command }>>> = {
  dev: () => import('./commands/dev'),
  start: () => import('./commands/start'),
  seed: () => import('./commands/seed'),
  push: () => import('./commands/push'),
  generate: () => import('./commands/generate'),
  migrate: () => import('./commands/migrate'),
  doctor: () => import('./commands/doctor'),
  'auth-schema': () => import('./commands/auth-schema'),
  check: () => import('./commands/check'),
  add: () => import('./commands/add'),
  remove: () => import('./commands/remove'),
  words: () => import('./commands/words'),
  guard: () => import('./commands/guard'),
  prove: () => import('./commands/prove'),
  up: () => import('./commands/up'),
  down: () => import('./commands/down'),
  url: () => import('./commands/url'),
  operations: () => import('./commands/operations'),
  mailbox: () => import('./commands/mailbox'),
  studio: () => import('./commands/studio'),
  worker: () => import('./commands/worker'),
  jobs: () => import('./commands/jobs'),
  org: () => import('./commands/org'),
  audit: () => import('./commands/audit'),
  completion: async () => {
    const { completion } = await import('./commands/completion')
    return { default: completion(loadCommands) }
  },
}

/** A command with its name. */
export interface NamedCommand {
  readonly name: string
  readonly command: Command
}

/** Every command, loaded. */
export const loadCommands = (): Promise<NamedCommand[]> =>
  Promise.all(
    Object.entries(commands).map(async ([name, load]) => ({ name, command: (await load()).default })),
  )

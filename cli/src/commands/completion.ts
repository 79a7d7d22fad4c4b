import { type Command, defineCommand } from '../command'
import { bash } from '../completion/bash'
import { offersOf } from '../completion/describe'
import { fish } from '../completion/fish'
import { powershell } from '../completion/powershell'
import { zsh } from '../completion/zsh'
import type { NamedCommand } from '../registry'
import { chosen } from '../words'

const scripts = { bash, zsh, fish, powershell }
const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** The command that describes the others, which are handed to it. */
export const completion = (loadCommands: () => Promise<NamedCommand[]>): Command =>
  defineCommand({
    name: 'completion',
    description: 'Print what makes a shell complete these commands and their options',
    examples: [
      'refactkit completion bash >> ~/.bashrc',
      'refactkit completion zsh >> ~/.zshrc             # behind compinit',
      'refactkit completion fish > ~/.config/fish/completions/refactkit.fish',
      'refactkit completion powershell >> $PROFILE',
      "alias refactkit='npx refactkit'                  # where it is installed in projects only",
    ],
    args: { shell: { type: 'positional', required: true, description: shells.join(', ') } },
    words: { shell: shells },
    withoutJson: 'a shell reads it',
    anywhere: true,
    run: async ({ args }) => {
      const shell = chosen('completion', args.shell, shells)
      console.log(scripts[shell](offersOf(await loadCommands())).trimEnd())
    },
  })

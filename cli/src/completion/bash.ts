import type { Offer } from './describe'

const branch = ({ name, options, places }: Offer): string => {
  const flags = options.map(({ flag }) => flag).join(' ')
  const valued = options.flatMap(({ flag, takesValue }) => (takesValue ? [flag] : [])).join('|')
  return [
    `    ${name})`,
    ...(valued ? [`      case "$before" in ${valued}) return ;; esac`] : []),
    `      options='${flags}' words='${places.flat().join(' ')}' ;;`,
  ].join('\n')
}

/** Words that a shell's own words and file names complete where none of these fits; runs in bash 3.2, which macOS brings. */
export const bash = (offers: readonly Offer[]): string => `# bash completion of refactkit
_refactkit() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" options='' words=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${offers.map(({ name }) => name).join(' ')} --help --version' -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${offers.map(branch).join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
  esac
}
complete -o default -F _refactkit refactkit
`

import type { Offer } from './describe'

/** Inside single quotes. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`

/** What zsh takes apart: brackets end a description, colons a name. */
const escaped = (text: string): string => text.replace(/[\\[\]:]/g, '\\$&')

const branch = ({ name, options, places }: Offer): string => {
  const flags = options.map(({ flag, takesValue, description }) =>
    quoted(
      `${flag}${takesValue ? '=' : ''}[${escaped(description)}]${takesValue ? `:${flag.slice(2)}:_files` : ''}`,
    ),
  )
  const words = places.map((each, index) =>
    quoted(`${index + 1}:word:${each.length > 0 ? `(${each.join(' ')})` : '_files'}`),
  )
  return `    ${name}) _arguments ${[...flags, ...words].join(' ')} ;;`
}

/** Works from a folder of `$fpath` and from `eval` alike. */
export const zsh = (offers: readonly Offer[]): string => `#compdef refactkit
_refactkit() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${offers.map(({ name, description }) => `      ${quoted(`${escaped(name)}:${escaped(description)}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  shift words
  (( CURRENT -= 1 ))
  case $words[1] in
${offers.map(branch).join('\n')}
  esac
}
if [[ $funcstack[1] == _refactkit ]]; then _refactkit "$@"; else compdef _refactkit refactkit; fi
`

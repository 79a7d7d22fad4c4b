import type { Offer } from './describe'

/** Inside single quotes. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`

const lines = ({ name, description, options, places }: Offer): string[] => {
  const behind = `complete -c refactkit -n '__fish_seen_subcommand_from ${name}'`
  const words = places.flat().join(' ')
  return [
    `complete -c refactkit -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
    ...options.map(
      ({ flag, takesValue, description }) =>
        `${behind} -l ${flag.slice(2)}${takesValue ? ' -r -F' : ''} -d ${quoted(description)}`,
    ),
    ...(words ? [`${behind} -a '${words}'`] : []),
    ...(places.some((each) => each.length === 0) ? [`${behind} -F`] : []),
  ]
}

/** File names are offered only where a value or a word may be one. */
export const fish = (offers: readonly Offer[]): string =>
  ['# fish completion of refactkit', 'complete -c refactkit -f', ...offers.flatMap(lines), ''].join('\n')

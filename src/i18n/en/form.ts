/** What a form says about a field, by the key that `lib/input.ts` answers with. */
export const form = {
  optional: 'optional',
  saved: (name: string) => `Saved ${name}`,
  unchanged: 'What you leave empty stays as it is.',
  reverted: (name: string) => `Changed back ${name}`,
  revertFailed: (name: string) => `${name} could not be changed back`,
  discard: {
    ask: 'Discard what you have written?',
    help: 'It has not been saved yet.',
    keep: 'Keep writing',
    act: 'Discard',
  },
  problems: {
    required: 'This is needed.',
    tooLong: 'This is too long.',
    integer: 'Write a whole number, such as 12.',
    decimal: 'Write a number, such as 12.5.',
    money: 'Write an amount, such as 12.50, without separators between thousands.',
    tooLarge: 'This number is too large.',
    date: 'Choose a day.',
    datetime: 'Choose a day and a time.',
    email: 'Write an e-mail address, such as ada@example.com.',
    url: 'Write a whole address, such as https://example.com.',
    choice: 'Choose one of the list.',
    taken: 'Another one has this already.',
    missing: 'This is not there any more. Choose another one.',
    invalid: 'This is not right yet.',
  },
}

/** Words around a table of what can be added. */
export const table = {
  select: (name: string) => `Select ${name}`,
  search: 'Search',
  any: (filter: string) => `${filter}: any`,
  noMatch: 'Nothing matches what you are looking for.',
  showAll: 'Show all',
  download: 'Download CSV',
}

/** Letters that did not arrive; loaded after the page of members. */
export const undelivered = {
  title: 'Letters that did not arrive',
  help: 'They are kept for 30 days. Set the address or the mail server right before you send them again.',
  column: { letter: 'Letter', why: 'Why', since: 'Since', acts: 'Actions' },
  refused: (code: string) => `Refused by the mail server (${code})`,
  unreachable: 'The mail server did not take it',
  again: 'Send again',
  againFor: (address: string) => `Send the letter to ${address} again`,
  sending: (address: string) => `The letter to ${address} is on its way again`,
  drop: 'Forget',
  dropFor: (address: string) => `Forget the letter to ${address}`,
  dropped: (address: string) => `The letter to ${address} is forgotten`,
  failed: 'The letters could not be loaded.',
  retry: 'Try again',
}

import type { NotInvited } from '@/lib/invite-limits'
import { isEmail } from '@/lib/is-email'

export type AddressProblem = NotInvited | 'twice'

/** One entry of the list, as it was typed. */
export interface Token {
  id: number
  text: string
}

export interface JudgedToken extends Token {
  problem: AddressProblem | undefined
}

/** What is wrong with each entry, as far as anybody knows before it is sent; of two alike the first one counts. */
export function judged(
  tokens: readonly Token[],
  taken: Readonly<Record<string, AddressProblem>>,
): JudgedToken[] {
  const seen = new Set<string>()
  return tokens.map((token) => {
    const isSecond = seen.has(token.text)
    seen.add(token.text)
    if (!isEmail(token.text) || token.text.length > 254) return { ...token, problem: 'notAnAddress' }
    if (isSecond) return { ...token, problem: 'twice' }
    return { ...token, problem: Object.hasOwn(taken, token.text) ? taken[token.text] : undefined }
  })
}

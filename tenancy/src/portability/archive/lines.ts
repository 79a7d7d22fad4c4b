import { PortabilityError } from '../portability-error'
import { limits } from './format'

/** Lines come from a database one by one, and leave for a file in pieces. */
const piece = 64 * 1024

/** Puts lines together to pieces that are worth handing on. */
export async function* packed(lines: AsyncIterable<string>): AsyncGenerator<Buffer, void, undefined> {
  let [texts, size]: [string[], number] = [[], 0]
  for await (const line of lines) {
    texts.push(line, '\n')
    size += line.length + 1
    if (size < piece) continue
    yield Buffer.from(texts.join(''))
    texts = []
    size = 0
  }
  if (size > 0) yield Buffer.from(texts.join(''))
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function decoded(bytes: Buffer): string {
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw new PortabilityError('archive', 'The archive has a line that is no UTF-8.', { cause })
  }
}

/**
 * Takes pieces apart into lines again; each line ends with one.
 *
 * @throws PortabilityError when a line is longer than any row can be, or the last one has no end
 */
export async function* linesIn(pieces: AsyncIterable<Buffer>): AsyncGenerator<string, void, undefined> {
  let begun: Buffer[] = []
  let size = 0
  for await (const bytes of pieces) {
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      const last = bytes.subarray(from, end)
      yield decoded(size > 0 ? Buffer.concat([...begun, last]) : last)
      begun = []
      size = 0
      from = end + 1
    }
    if (from < bytes.length) begun.push(bytes.subarray(from))
    size += bytes.length - from
    if (size > limits.line) throw new PortabilityError('archive', 'The archive has a line that is too long.')
  }
  if (size > 0) throw new PortabilityError('archive', 'The archive has a line without an end.')
}

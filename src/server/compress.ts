import { pipeline } from 'node:stream'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { asNodeStream, asWebStream } from './web-stream'

type Encoding = 'br' | 'gzip'

/** Compresses pages and the answers of server functions as they stream: every chunk leaves at once. */
export function compress(body: ReadableStream, headers: Headers, accepted: string | null): ReadableStream {
  const encoding = bestEncoding(accepted)
  if (!encoding) return body
  headers.set('content-encoding', encoding)
  headers.delete('content-length')
  const compressor = encoding === 'br' ? brotli() : createGzip({ level: 6, flush: constants.Z_SYNC_FLUSH })
  // An error or a closed connection on either side ends both; nobody is left to tell.
  pipeline(asNodeStream(body), compressor, () => {})
  return asWebStream(compressor)
}

export const isCompressible = (headers: Headers): boolean =>
  !headers.has('content-encoding') &&
  (headers.get('content-type')?.startsWith('text/html') === true ||
    (headers.has('x-tss-serialized') && headers.get('content-type') === 'application/json'))

/** Small memory per stream rather than the last percent of size. */
const brotli = () =>
  createBrotliCompress({
    flush: constants.BROTLI_OPERATION_FLUSH,
    params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 },
  })

/** The encoding a client prefers by its weights, Brotli where it does not mind. */
export function bestEncoding(accepted: string | null): Encoding | undefined {
  const weights = new Map<string, number>()
  for (const part of accepted?.split(',') ?? []) {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2)
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0)
  }
  const weightOf = (name: Encoding) => weights.get(name) ?? weights.get('*') ?? 0
  const best = weightOf('br') >= weightOf('gzip') ? 'br' : 'gzip'
  return weightOf(best) > 0 ? best : undefined
}

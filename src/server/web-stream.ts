import { Readable } from 'node:stream'
import type { ReadableStream as NodeReadableStream } from 'node:stream/web'

// The two declarations of the same standard stream do not know each other.

/** A stream of Node as one that a Response can send. */
export const asWebStream = (stream: Readable): ReadableStream<Uint8Array<ArrayBuffer>> =>
  Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>

/** The body of a Response as a stream of Node. */
export const asNodeStream = (stream: ReadableStream): Readable =>
  Readable.fromWeb(stream as NodeReadableStream)

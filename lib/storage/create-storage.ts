import { once } from 'node:events'
import { ReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { Disk, type DriveDirectory, type DriveFile } from 'flydrive'
import { contentDisposition } from '../content-disposition'
import { AppError } from '../errors'
import { createUrlSigner, type FileView, lifetimeSeconds } from '../signed-urls'
import { type FileRef, fileKey, filePrefix, type PersonFileRef, parseFileKey, personPrefix } from './file-key'
import { LocalDriver } from './local-driver'

export interface StorageOptions {
  BETTER_AUTH_SECRET: string
  REFACTKIT_DATA: string
  S3_BUCKET?: string | undefined
  S3_REGION?: string | undefined
  S3_ENDPOINT?: string | undefined
  S3_ACCESS_KEY_ID?: string | undefined
  S3_SECRET_ACCESS_KEY?: string | undefined
}

type Stored = FileRef | PersonFileRef

/** The private files of every organization and person: on the local disk, or in an S3 bucket when one is named. */
export function createStorage(options: StorageOptions) {
  const signer = createUrlSigner(options.BETTER_AUTH_SECRET)
  let opened: Promise<Disk> | undefined
  const disk = () => {
    opened ??= openDisk(options)
    return opened
  }

  async function put(file: Stored, contents: Uint8Array | Readable, contentType: string): Promise<void> {
    const key = fileKey(file)
    // A stream may break before it is read; reading it then says so.
    if (!(contents instanceof Uint8Array)) contents.on('error', () => {})
    try {
      if (contents instanceof Uint8Array) await (await disk()).put(key, contents, { contentType })
      else await (await disk()).putStream(key, contents, { contentType })
    } catch (cause) {
      throw new AppError('unavailable', { reason: isFull(cause) ? 'diskFull' : 'storageFailed', cause })
    }
  }

  /**
   * The bytes of a file as a stream that is already open; a missing file is `not-found` here, not mid-stream. What is there
   * but cannot be read is an outage, and no reason to believe that it is gone.
   */
  async function open(file: Stored): Promise<Readable> {
    const key = fileKey(file)
    try {
      const stream = await (await disk()).getStream(key)
      if (stream instanceof ReadStream) await once(stream, 'open')
      return stream
    } catch (cause) {
      if (isMissing(cause)) throw new AppError('not-found', { detail: key, cause })
      throw new AppError('unavailable', { reason: 'fileUnreadable', detail: key, cause })
    }
  }

  const remove = async (file: Stored): Promise<void> => (await disk()).delete(fileKey(file))

  async function removeMany(files: FileRef[]): Promise<void> {
    await Promise.all(files.map(remove))
  }

  /** Every file of the organization in scope. */
  async function* list(): AsyncGenerator<FileRef, void, undefined> {
    const prefix = filePrefix()
    let paginationToken: string | undefined
    do {
      const page = await (await disk()).listAll(prefix, { recursive: true, paginationToken })
      for (const { key } of [...page.objects].filter(isFile)) yield parseFileKey(key).file
      paginationToken = page.paginationToken
    } while (paginationToken)
  }

  /** Removes every file of the organization in scope, whatever its name. */
  const removeAll = async (): Promise<void> => (await disk()).deleteAll(filePrefix())

  /** Removes every file of the person in scope. */
  const removeAllOfPerson = async (): Promise<void> => (await disk()).deleteAll(personPrefix())

  /** An address that shows this one file to whoever holds it, for a minute. Give it to checked members only. */
  async function signedUrl(file: FileRef, view: FileView): Promise<string> {
    const key = fileKey(file)
    if (!options.S3_BUCKET) return signer.sign(key, view)
    return (await disk()).getSignedUrl(key, {
      expiresIn: lifetimeSeconds,
      contentType: view.contentType,
      contentDisposition: contentDisposition(view.disposition, view.name),
    })
  }

  return {
    put,
    open,
    remove,
    removeMany,
    list,
    removeAll,
    removeAllOfPerson,
    signedUrl,
    verify: signer.verify,
  }
}

const isFile = (found: DriveFile | DriveDirectory): found is DriveFile => found.isFile

async function openDisk(options: StorageOptions): Promise<Disk> {
  if (!options.S3_BUCKET) return new Disk(new LocalDriver(join(options.REFACTKIT_DATA, 'files')))
  // Imported here so that a server on local disk never loads the AWS SDK.
  const { S3Driver } = await import('flydrive/drivers/s3')
  const {
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
    S3_ENDPOINT: endpoint,
  } = options
  return new Disk(
    new S3Driver({
      bucket: options.S3_BUCKET,
      region: options.S3_REGION ?? 'us-east-1',
      visibility: 'private',
      supportsACL: false,
      // Many S3-compatible servers do not know the checksums that the SDK would add by itself.
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
      ...(accessKeyId && secretAccessKey ? { credentials: { accessKeyId, secretAccessKey } } : {}),
    }),
  )
}

const isFull = (error: unknown) => isCausedBy(error, 'ENOSPC', 'EDQUOT')
const isMissing = (error: unknown) => isCausedBy(error, 'ENOENT', 'NoSuchKey', 'NotFound')

/** By the code or the name of the error, or of one of its causes: FlyDrive wraps what a disk or a bucket says. */
function isCausedBy(error: unknown, ...words: string[]): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return words.includes(code) || words.includes(error.name) || isCausedBy(error.cause, ...words)
}

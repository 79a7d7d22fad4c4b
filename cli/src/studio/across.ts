import { acrossOrganizations, OperationError, type ReadOnlyDatabase } from '@refactkit/tenancy/operations'

type Client = ReadOnlyDatabase<Record<string, unknown>>['$client']

interface Opened {
  readonly client: Client
  readonly since: number
  end(): Promise<void>
}

const reason = 'Looked at the whole database in the studio'
/** A record opens reading for twelve hours. */
const longest = 11 * 60 * 60 * 1000

/** Reads every organization for as long as the studio is looked at, after one entry in the record of operations. */
export class AcrossOrganizations {
  readonly #login: () => Promise<string>
  #opened: Promise<Opened> | undefined

  constructor(login: () => Promise<string>) {
    this.#login = login
  }

  /** Runs one statement; once more where another studio has given the login a new password meanwhile. */
  async query(...asked: Parameters<Client['query']>): ReturnType<Client['query']> {
    try {
      return await (await this.#client()).query(...asked)
    } catch (error) {
      if (!isShutOut(error)) throw error
      await this.end()
      return await (await this.#client()).query(...asked)
    }
  }

  async #client(): Promise<Client> {
    if (this.#opened && Date.now() - (await this.#opened).since > longest) await this.end()
    this.#opened ??= this.#open().catch((error: unknown) => {
      this.#opened = undefined
      throw error
    })
    return (await this.#opened).client
  }

  async #open(): Promise<Opened> {
    const connectionString = await this.#login()
    return await new Promise((opened, failed) => {
      const reading: Promise<void> = acrossOrganizations(
        { connectionString, schema: {}, persons: true },
        reason,
        ({ $client: client }) =>
          new Promise<void>((over) => {
            const end = () => {
              over()
              return reading
            }
            opened({ client, since: Date.now(), end })
          }),
      )
      reading.catch(failed)
    })
  }

  /** Ends reading; the next statement begins anew. */
  async end(): Promise<void> {
    const opened = this.#opened
    this.#opened = undefined
    await opened?.then(({ end }) => end()).catch(() => {})
  }
}

const isShutOut = (error: unknown): boolean =>
  error instanceof OperationError || (error instanceof Error && 'code' in error && error.code === '28P01')

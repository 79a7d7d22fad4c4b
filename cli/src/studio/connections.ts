import { LoginPool, ScopedPool, scopedDatabase, surviveLostConnections, within } from '@refactkit/tenancy'
import { admit } from '@refactkit/tenancy/operations'
import { AcrossOrganizations } from './across'

/** A statement of the studio; every value of its answer comes back as the text PostgreSQL printed. */
export interface StudioStatement {
  readonly text: string
  readonly values?: readonly (string | null)[]
}

/** What a statement answered. */
export interface Answer {
  readonly command: string
  readonly rowCount: number | null
  readonly fields: readonly { readonly name: string; readonly dataTypeID: number }[]
  readonly rows: readonly (readonly (string | null)[])[]
}

/** Runs one statement under one login. */
export type Run = (statement: StudioStatement) => Promise<Answer>

/** Where the studio connects. */
export interface StudioDatabase {
  /** The login of tenant queries. */
  readonly app: string
  /** The login of people and organizations. */
  readonly auth: string
  /** Answers the connection string of the login that reads every organization. */
  operations(): Promise<string>
}

/** Every value as the text that PostgreSQL printed, in the order of its columns. */
export const asText = { rowMode: 'array', types: { getTypeParser: () => (value: string) => value } } as const

/** The connections of one studio: each login has its own, and none of them is the owner's or a superuser's. */
export class Connections {
  readonly #app: ScopedPool
  readonly #transaction: <Result>(work: () => Promise<Result>) => Promise<Result>
  readonly #auth: LoginPool
  readonly #across: AcrossOrganizations

  constructor({ app, auth, operations }: StudioDatabase) {
    const options = { max: 4, idleTimeoutMillis: 30_000, application_name: 'refactkit studio' }
    this.#app = new ScopedPool({ connectionString: app, ...options })
    const db = scopedDatabase(this.#app, {})
    this.#transaction = (work) => db.transaction(work, { accessMode: 'read only' })
    this.#auth = new LoginPool({ connectionString: auth, ...options })
    surviveLostConnections(this.#auth)
    this.#across = new AcrossOrganizations(operations)
  }

  /** Runs a statement as an organization: what its members can reach, by the driver that the application uses. */
  inOrganization(id: string, { write = false } = {}): Run {
    return ({ text, values }) => {
      const send = () => this.#app.query({ text, ...asText }, values)
      return within(id, () => (write ? send() : this.#transaction(send)))
    }
  }

  /** Runs a statement under the login of sign-in, which reads no table of an organization. */
  asSignIn({ write = false } = {}): Run {
    return async ({ text, values = [] }) => {
      admit(text)
      const client = await this.#auth.connect()
      let isClean = false
      try {
        await client.query(write ? 'begin' : 'begin read only')
        // One text is one statement in the extended protocol alone, which a list of values does not always bring about.
        const query = { text, values: [...values], queryMode: 'extended', ...asText }
        const answer = await client.query<(string | null)[]>(query)
        await client.query('commit')
        isClean = true
        return answer
      } catch (error) {
        isClean = await client.query('rollback').then(
          () => true,
          () => false,
        )
        throw error
      } finally {
        client.release(!isClean)
      }
    }
  }

  /** Runs a statement that reads every organization, under the login that writes nothing; it is on record. */
  across(): Run {
    return ({ text, values }) => this.#across.query({ text, ...asText }, values)
  }

  /** Closes what is open. */
  async end(): Promise<void> {
    await Promise.all([this.#app.end(), this.#auth.end(), this.#across.end()])
  }
}

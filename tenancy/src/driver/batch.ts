import type pg from 'pg'
import { type Answer, answering } from './answering'
import { answeredBefore } from './exchange'
import { StatementError } from './statements'
import type { Asked, Runner } from './steps'

/** What a batch answers: for each query what it answers alone. */
export type BatchResults<Queries extends readonly PromiseLike<unknown>[]> = {
  -readonly [Index in keyof Queries]: Awaited<Queries[Index]>
}

/** A promise, and what settles it. */
function deferred<Value>() {
  let resolve: (value: Value) => void = () => {}
  let reject: (error: unknown) => void = () => {}
  const promise = new Promise<Value>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve, reject }
}

/** One query of a batch, from what it asks to what its statement is answered with. */
class Member {
  readonly #asked = deferred<Asked | undefined>()
  readonly #answer = deferred<pg.QueryResult>()
  readonly mapped: Promise<unknown>

  constructor(query: PromiseLike<unknown>, runner: Runner) {
    const answer: Answer = (asked, asker) => {
      if (asker !== runner) throw new StatementError('A query of this batch belongs to another transaction.')
      this.#asked.resolve(asked)
      return this.#answer.promise
    }
    this.mapped = answering(answer, query)
    this.mapped.catch(() => {}).finally(() => this.#asked.resolve(undefined))
  }

  /** The statement, as soon as the query has asked for it. */
  async asked(): Promise<Asked> {
    const asked = await this.#asked.promise
    if (!asked) await this.mapped
    if (!asked) throw new StatementError('A query of this batch asked nothing.')
    return asked
  }

  succeed(result: pg.QueryResult): void {
    this.#answer.resolve(result)
  }

  async fail(error: unknown): Promise<never> {
    this.#answer.reject(error)
    await this.mapped
    throw error
  }
}

/**
 * Sends the statements of several queries in one round trip, all of them in one transaction.
 *
 * @param runner the pool, or the transaction that is open
 * @param queries Drizzle queries that nobody has awaited
 * @throws what the query that failed throws alone; then none of them has happened
 * @example const [images, count] = await batch(pool, [db.select().from(galleryImage), db.$count(galleryImage)])
 */
export async function batch<const Queries extends readonly PromiseLike<unknown>[]>(
  runner: Runner,
  queries: Queries,
): Promise<BatchResults<Queries>> {
  const members = queries.map((query) => new Member(query, runner))
  if (members.length > 0) {
    const asked = await Promise.all(members.map((member) => member.asked()))
    const results = await runner.run(asked).catch(async (error: unknown) => {
      const failed = members[answeredBefore(error)] ?? members.at(-1)
      await failed?.fail(error)
      throw error
    })
    for (const [index, result] of results.entries()) members[index]?.succeed(result)
  }
  // One result for each query, in their order, each of its query's own type.
  return (await Promise.all(members.map(({ mapped }) => mapped))) as BatchResults<Queries>
}

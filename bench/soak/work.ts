import { type ScopedPool, scopedDatabase, within, withSignal } from '@refactkit/tenancy'
import { desc, eq, ne, sql } from 'drizzle-orm'
import * as schema from '../../db/schema'
import { galleryImage } from '../../db/schema'
import type { Ledger } from './ledger'

/** The row that every organization counts in. */
const counterName = (organizationId: string) => `${organizationId}/counter`

const picture = (name: string) => ({ name, contentType: 'image/png', bytes: 1, width: 4, height: 3 })

/** What is asked in the name of organizations, and looked at closely: every row must be their own. */
export class Work {
  readonly #db
  readonly #ledger: Ledger
  readonly #kill: (pid: number) => Promise<unknown>
  /** How often a count was acknowledged, and how often it was asked for. */
  readonly counts = new Map<string, { told: number; asked: number }>()
  foreign = 0

  constructor(pool: ScopedPool, ledger: Ledger, kill: (pid: number) => Promise<unknown>) {
    this.#db = scopedDatabase(pool, schema)
    this.#ledger = ledger
    this.#kill = kill
  }

  begin(organizationId: string): Promise<unknown> {
    this.counts.set(organizationId, { told: 0, asked: 0 })
    return within(organizationId, () =>
      this.#db.insert(galleryImage).values({ ...picture(counterName(organizationId)) }),
    )
  }

  #look(organizationId: string, rows: readonly { name: string; of: string }[]): void {
    for (const { name, of } of rows)
      if (of !== organizationId || !name.startsWith(`${organizationId}/`)) this.foreign++
  }

  #page(rows = 8) {
    return this.#db
      .select({ name: galleryImage.name, of: galleryImage.organizationId })
      .from(galleryImage)
      .orderBy(desc(galleryImage.id))
      .limit(rows)
  }

  #insert(names: string[]) {
    return this.#db
      .insert(galleryImage)
      .values(names.map(picture))
      .returning({ of: galleryImage.organizationId })
  }

  /** One piece of work, of the kind that this number stands for. */
  do(organizationId: string, kind: number, turn: number): Promise<unknown> {
    return within(organizationId, async () => {
      if (kind < 700) this.#look(organizationId, await this.#page())
      else if (kind < 800) await this.#write(organizationId)
      else if (kind < 830) await this.#count(organizationId)
      else if (kind < 860) await this.#transaction(organizationId, turn)
      else if (kind < 930) await this.#batch(organizationId)
      else if (kind < 936) await this.#stream(organizationId, turn)
      else if (kind < 942) await this.#bulk(organizationId)
      else if (kind < 962) await this.#db.execute(sql`select 1 / 0 from ${galleryImage}`)
      else if (kind < 972) await this.#cancelled(organizationId, turn)
      else if (kind < 976) await this.#late(organizationId)
      else if (kind < 978) await this.#killed(organizationId)
      else this.#look(organizationId, await this.#db.transaction(() => this.#page()))
    })
  }

  async #write(organizationId: string): Promise<void> {
    const name = this.#ledger.name(organizationId)
    const [row] = await this.#ledger.write([name], () => this.#insert([name]))
    if (row?.of !== organizationId) this.foreign++
  }

  async #count(organizationId: string): Promise<void> {
    const counts = this.counts.get(organizationId)
    if (!counts) return
    counts.asked++
    await this.#db
      .update(galleryImage)
      .set({ bytes: sql`${galleryImage.bytes} + 1` })
      .where(eq(galleryImage.name, counterName(organizationId)))
    counts.told++
  }

  async #transaction(organizationId: string, turn: number): Promise<void> {
    const names = [this.#ledger.name(organizationId), this.#ledger.name(organizationId)]
    const [first = '', second = ''] = names
    const undone = turn % 5 === 0
    const whole = this.#db.transaction(async (tx) => {
      await this.#insert([first])
      await tx.transaction(() => this.#insert([second]))
      this.#look(organizationId, await this.#page())
      if (undone) throw new Error('roll back')
    })
    if (undone) {
      await whole.catch(() => {})
      this.#ledger.undo(...names)
    } else await this.#ledger.write(names, () => whole)
  }

  async #batch(organizationId: string): Promise<void> {
    const names = [this.#ledger.name(organizationId), this.#ledger.name(organizationId)]
    const [first = '', second = ''] = names
    const [, page, number, images] = await this.#ledger.write(names, () =>
      this.#db.batch([
        this.#insert([first]),
        this.#page(),
        this.#db.$count(galleryImage, ne(galleryImage.organizationId, organizationId)),
        this.#db.query.galleryImage.findMany({ columns: { name: true, organizationId: true }, limit: 3 }),
        this.#page(),
        this.#insert([second]),
      ]),
    )
    this.#look(organizationId, page)
    this.foreign += number
    for (const { name, organizationId: of } of images) this.#look(organizationId, [{ name, of }])
  }

  async #stream(organizationId: string, turn: number): Promise<void> {
    let rows = 0
    for await (const row of this.#db.stream(this.#page(100), { rows: 25 })) {
      this.#look(organizationId, [row])
      if (++rows === 30 && turn % 2) break
    }
  }

  async #bulk(organizationId: string): Promise<void> {
    const names = Array.from({ length: 10 }, () => this.#ledger.name(organizationId))
    await this.#ledger.write(names, () => this.#db.bulkInsert(galleryImage, names.map(picture)))
  }

  /** A signal that races with the end of a write. */
  async #cancelled(organizationId: string, turn: number): Promise<void> {
    const controller = new AbortController()
    const name = this.#ledger.name(organizationId)
    const timer = setTimeout(() => controller.abort(), turn % 7)
    try {
      await this.#ledger.write([name], () =>
        withSignal(controller.signal, () =>
          this.#db.batch([
            this.#insert([name]),
            this.#db.execute(sql`select pg_sleep(${(turn % 5) / 1_000})`),
          ]),
        ),
      )
    } finally {
      clearTimeout(timer)
    }
  }

  /** A time that is over while the statement runs, and not while it waits for its turn. */
  #late(organizationId: string): Promise<unknown> {
    const name = this.#ledger.name(organizationId)
    return this.#ledger.write([name], () =>
      this.#db.transaction(async (tx) => {
        await this.#insert([name])
        await withSignal(AbortSignal.timeout(30), () => tx.execute(sql`select pg_sleep(0.2)`))
      }),
    )
  }

  async #killed(organizationId: string): Promise<void> {
    const name = this.#ledger.name(organizationId)
    await this.#ledger.write([name], () =>
      this.#db.transaction(async (tx) => {
        await this.#insert([name])
        const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)
        void this.#kill(rows[0]?.pid ?? 0)
        this.#look(organizationId, await this.#page())
      }),
    )
  }

  /** More at once than one organization may hold connections for. */
  burst(organizationId: string): Promise<unknown> {
    const sleep = () =>
      within(organizationId, () =>
        this.#db.execute(sql`select pg_sleep(0.05), 1 from ${galleryImage} limit 1`),
      )
    return Promise.all(Array.from({ length: 200 }, () => sleep().catch(() => {})))
  }
}

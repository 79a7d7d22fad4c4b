import { and, eq, sql } from 'drizzle-orm'
import { db } from '../../db'
import { dataExport } from '../../db/schema'

/** How often the page is told of what has changed, and how often that somebody is at work, in milliseconds. */
const [pause, sign] = [1_000, 60_000]

/** Does work that says how far it has come, and has the row of its export say so, while that is the one for its file. */
export async function withTelling<Result>(
  id: string,
  file: string,
  work: (tell: (percent: number) => void) => Promise<Result>,
): Promise<Result> {
  let percent = 0
  let told = { percent: 0, at: Date.now() }
  let telling: Promise<unknown> = Promise.resolve()
  const tell = () => {
    if (percent === told.percent && Date.now() - told.at < sign) return
    told = { percent, at: Date.now() }
    telling = db
      .update(dataExport)
      .set({ progress: percent, seenAt: sql`now()` })
      .where(and(eq(dataExport.id, id), eq(dataExport.file, file), eq(dataExport.state, 'running')))
      // What stands in its way stands in the way of the work, which says so.
      .catch(() => undefined)
  }
  const timer = setInterval(tell, pause)
  try {
    return await work((now) => {
      percent = now
    })
  } finally {
    clearInterval(timer)
    await telling
  }
}

import pg from 'pg'
import { homeOf } from '../../cli/src/embedded/home'
import { openEmbedded } from '../../cli/src/embedded/open'

/**
 * The server of every test: the one that DATABASE_URL names, or else an embedded one of the tests' own, so that no test
 * meets the data of development. Nothing in it is kept, so it does not wait for the disk.
 */
export async function openServer(): Promise<{ url: string; close(): Promise<void> }> {
  const url = process.env.DATABASE_URL
  if (url) return { url, close: async () => {} }
  const server = await openEmbedded(homeOf(process.cwd(), '.data/test-server'))
  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query('alter system set fsync = off')
  await client.query('alter system set full_page_writes = off')
  await client.query('select pg_reload_conf()')
  await client.end()
  return server
}

import { startSite } from '../tests/harness/site'

/** One site for all browser tests; each test works with people and organizations of its own or leaves the demo world as it was. */
export default async function setup(): Promise<() => Promise<void>> {
  const site = await startSite()
  process.env.SITE_URL = site.url
  process.env.SITE_DATA = site.data
  process.env.SITE_ADMIN_URL = site.adminUrl
  return () => site.stop()
}

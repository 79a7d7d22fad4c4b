import type { TestProject } from 'vitest/node'
import { startSite } from './site'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    siteAdminUrl: string
    siteData: string
  }
}

export default async function makeSite(project: TestProject): Promise<() => Promise<void>> {
  const site = await startSite()
  project.provide('siteUrl', site.url)
  project.provide('siteAdminUrl', site.adminUrl)
  project.provide('siteData', site.data)
  return () => site.stop()
}

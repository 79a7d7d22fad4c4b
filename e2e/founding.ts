import type { Page } from '@playwright/test'
import { functionRequest } from '../tests/harness/visitor'
import { expect, mailTo, newcomer, newEmail } from './fixtures'

/** An organization of whoever is signed in, made as its form does, without it; answers its slug. */
export async function organize(page: Page, name: string): Promise<string> {
  const slug = name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/-$/, '')
  const call = { data: { name, slug } }
  const asked = await functionRequest('src/server/organization-fns.ts', 'createOrganization', call)
  const headers = { ...asked.headers, origin: process.env.SITE_URL ?? '' }
  const answer = await page.request.post(asked.path, { headers, data: asked.payload })
  expect(answer.status()).toBe(200)
  return slug
}

/** An organization of somebody new, with their page of its members open. */
export async function found(page: Page, name: string): Promise<string> {
  await newcomer(page, `${name} Owner`, newEmail(name.toLowerCase().replace(' ', '-')))
  const slug = await organize(page, `${name} ${Date.now()}`)
  await openMembers(page, slug)
  return slug
}

export async function openMembers(page: Page, slug: string): Promise<void> {
  await page.goto(`/organizations/${slug}/members`)
  await page.waitForLoadState('networkidle')
}

/** Somebody new, invited and come. */
export async function bring(owner: Page, guest: Page, name: string, role: string): Promise<void> {
  const email = newEmail(name.toLowerCase().replace(' ', '-'))
  await owner.getByLabel('E-mail address').fill(email)
  await owner.getByLabel('Role', { exact: true }).selectOption(role)
  await owner.getByRole('button', { name: 'Send invitation' }).click()
  await expect(owner.getByText(`The invitation to ${email} is on its way`)).toBeVisible()
  await newcomer(guest, name, email)
  await guest.goto((await mailTo(email, /join/i)).link)
  await guest.getByRole('button', { name: 'Accept' }).click()
  await guest.waitForURL('**/dashboard')
}

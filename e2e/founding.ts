import type { Page } from '@playwright/test'
import { expect, mailTo, nameOrganization, newEmail, signUp } from './fixtures'

/** An organization of somebody new, with their page of its members open. */
export async function found(page: Page, name: string): Promise<string> {
  await page.goto('/signup')
  await signUp(page, `${name} Owner`, newEmail(name.toLowerCase().replace(' ', '-')))
  await page.waitForURL('**/onboarding')
  const slug = await nameOrganization(page, `${name} ${Date.now()}`)
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
  await guest.goto((await mailTo(email, /join/i)).link)
  await guest.getByRole('link', { name: 'Create an account' }).click()
  await signUp(guest, name, email)
  await guest.getByRole('button', { name: 'Accept' }).click()
  await guest.waitForURL('**/dashboard')
}

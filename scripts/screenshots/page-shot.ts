import type { Page } from '@playwright/test'
import type { World } from './world'

/** A page as it is to be seen. */
export interface PageShot {
  /** What its pictures are called. */
  name: string
  /** Its place in the tree of routes; several may show one, and what no route has needs none. */
  route?: string
  /** Where it is found; the route in the demo organization unless said. */
  address?: string | ((world: World) => string | Promise<string>)
  /** Who looks; nobody who is signed in unless said. */
  as?: string
  /** What is opened over it. */
  open?: (page: Page) => Promise<unknown>
  /** The same page where there is nothing yet. */
  empty?: { as: string; address: string }
  /** From where it is reached within the app, to be seen while it loads and when it fails. */
  from?: string
  /** It only leads to another one, and has no picture. */
  leadsOn?: true
}

/** Where a page is looked at when it does not say so itself. */
export const addressOf = async ({ address, route = '/' }: PageShot, world: World): Promise<string> =>
  typeof address === 'function' ? address(world) : (address ?? route.replace('$slug', 'acme'))

import { lines } from '../field-code'
import type { Resource } from '../resource'

/** `scripts/screenshots/pages/invoice.ts` */
export function screenshots({ name, plural }: Resource): string {
  const pages = `/organizations/$slug/${plural.kebab}`
  return lines([
    `import type { PageShot } from '../page-shot'`,
    `import { founder, owner } from '../people'`,
    '',
    `export const pages: PageShot[] = [
  {
    name: '${plural.kebab}',
    route: '${pages}',
    as: owner,
    from: '/organizations/acme/dashboard',
    empty: { as: founder, address: '/organizations/initech/${plural.kebab}' },
  },
  {
    name: '${name.kebab}',
    route: '${pages}/$id',
    address: async ({ oneOf }) => \`/organizations/acme/${plural.kebab}/\${await oneOf('${name.snake}')}\`,
    as: owner,
    from: '/organizations/acme/${plural.kebab}',
  },
]`,
  ])
}

/** The organizations of the demo data. */
export const organizations = [
  { name: 'Acme', slug: 'acme' },
  { name: 'Globex', slug: 'globex' },
] as const

/** The people of the demo data, and what each is where; `npm run dev` prints who can sign in. */
export const people = [
  { name: 'Alice', email: 'alice@acme.test', roles: { acme: 'owner' } },
  { name: 'Adam', email: 'adam@acme.test', roles: { acme: 'admin' } },
  { name: 'Mia', email: 'mia@acme.test', roles: { acme: 'member' } },
  { name: 'Gus', email: 'gus@globex.test', roles: { globex: 'owner' } },
  { name: 'Carol', email: 'carol@both.test', roles: { acme: 'member', globex: 'admin' } },
] as const

/** The one password of all of them. */
export const password = 'correct horse battery'

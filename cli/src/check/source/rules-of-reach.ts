import { conventions } from './conventions'
import { comesFrom, isWhole, type Reference, referencesIn } from './references'
import { type Found, orReason, type SourceRule } from './source-rule'
import { keyOf } from './tree'

/** Packages that speak to a database, and the exports with which they connect; all of them where none is named. */
const connecting: readonly { module: RegExp; names: readonly string[] }[] = [
  { module: /^pg$/, names: ['Pool', 'Client', 'native', 'Connection'] },
  { module: /^@refactkit\/tenancy$/, names: ['ScopedPool', 'LoginPool'] },
  { module: /^drizzle-orm\/(?!pg-core|sql|relations)/, names: ['drizzle'] },
  {
    module:
      /^(pg-(pool|native|cursor|query-stream|boss|promise)|postgres|slonik|kysely|knex|@neondatabase\/serverless|@vercel\/postgres|@electric-sql\/pglite|@prisma\/client|mysql2.*|better-sqlite3|@libsql\/client)$/,
    names: [],
  },
]

/** Whether a reference is one of the exports with which a connection is opened, or all of them. */
const connects = (reference: Reference): boolean =>
  reference.origins.some((origin) =>
    connecting.some(
      ({ module, names }) =>
        module.test(origin.module) &&
        (names.length === 0 || isWhole(reference, origin) || names.some((name) => origin.path[0] === name)),
    ),
  )

/** Whether a reference opens a scope, or hands on what does. */
const opensScope = (reference: Reference): boolean =>
  reference.origins.some(
    (origin) =>
      origin.module === conventions.tenancy &&
      (isWhole(reference, origin) || ['within', 'withinPerson'].includes(origin.path[0] ?? '')),
  )

/** The rules about what reaches past the scope of a request. */
export const reachRules: readonly SourceRule[] = [
  {
    rule: 'scope-by-link',
    folders: ['lib', 'src'],
    except: [conventions.functionLinks, conventions.routeLinks],
    find: (project, file) => [
      ...file.loads
        .filter(({ from }) =>
          conventions.operations.some((each) => each === project.resolve(file.path, from)),
        )
        .map((load) => ({
          node: load,
          message:
            'It loads what reads or changes every organization, in line <line>, and what people call must not reach that.',
          fix: `move it to a script that \`npx tsx\` runs, ${orReason}`,
        })),
      ...referencesIn(project, file)
        .filter(opensScope)
        .map(({ node }) => ({
          node,
          message: 'It opens a scope in line <line>, and only a link may say whose.',
          fix: `.middleware([tenant('resource:action')]), ${orReason}`,
        })),
    ],
  },
  {
    rule: 'auth-database',
    folders: ['db', 'lib', 'src'],
    except: [conventions.authDatabase],
    find: (project, file): Found[] => {
      const loads = file.loads.filter(
        ({ from }) => project.resolve(file.path, from) === conventions.authDatabase,
      )
      const uses = referencesIn(project, file).filter(({ origins }) =>
        comesFrom(origins, conventions.authDatabase),
      )
      return [...loads, ...uses.map(({ node }) => node)].map((node) => ({
        node,
        object: file.path,
        message:
          'It reads people and organizations with the login of sign-in, in line <line>, and gives no reason.',
        fix: file.path.startsWith('lib/')
          ? `{ rule: 'auth-database', object: '${file.path}', reason: '…' } in accepted in db/tenancy.ts`
          : 'ask a function of lib/organizations.ts or lib/members.ts instead',
      }))
    },
  },
  {
    rule: 'unscoped-pool',
    folders: ['db', 'lib', 'src'],
    mentions: /unscoped/,
    find: (_, file) => {
      const found: Found[] = []
      for (const node of file.nodes) {
        const isProperty = node.type === 'Property' && file.parentOf(node)?.type === 'ObjectPattern'
        if ((node.type !== 'MemberExpression' && !isProperty) || keyOf(node) !== 'unscoped') continue
        found.push({
          node,
          message: 'It takes connections that carry no organization, in line <line>.',
          fix: `import { db } from '@/db', ${orReason}`,
        })
      }
      return found
    },
  },
  {
    rule: 'own-connection',
    folders: ['db', 'lib', 'src'],
    find: (project, file) =>
      referencesIn(project, file)
        .filter(connects)
        .map(({ node }) => ({
          node,
          message: 'It opens a connection of its own in line <line>, past the scope.',
          fix: `import { db } from '@/db', ${orReason}`,
        })),
  },
  {
    rule: 'session-organization',
    folders: ['lib', 'src'],
    find: (_, file) => {
      const found: Found[] = []
      const says = (node: Found['node']) =>
        found.push({
          node,
          message:
            'It asks the session for the organization in line <line>; with two tabs open, that is the wrong one.',
          fix: `.middleware([member]) and context.organization, ${orReason}`,
        })
      for (const node of file.nodes) {
        const reads = node.type === 'MemberExpression' || node.type === 'Property'
        if (reads && askingSession.includes(keyOf(node) ?? '')) says(node)
        if (node.type === 'TemplateElement' && /\bactive_organization_id\b/.test(node.value.raw)) says(node)
        if (
          node.type === 'Literal' &&
          typeof node.value === 'string' &&
          /\bactive_?organization_?id\b/i.test(node.value)
        )
          says(node)
      }
      return found
    },
  },
]

/** Of a session and of Better Auth's organization plugin: whatever depends on which organization was opened last. */
const askingSession = [
  'activeOrganizationId',
  'activeTeamId',
  'setActiveOrganization',
  'getActiveMember',
  'getActiveMemberRole',
  'useActiveOrganization',
  'useActiveMember',
]

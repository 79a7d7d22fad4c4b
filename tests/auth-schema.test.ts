import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AuthTables, TenancyConfig } from '@refactkit/tenancy'
import { getAuthTables } from 'better-auth/db'
import { jwt, organization, twoFactor } from 'better-auth/plugins'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { diffOf } from '../cli/src/auth-schema/describe'
import { type Proposal, propose } from '../cli/src/auth-schema/propose'
import { run } from '../cli/src/fixture/run'
// What getAuthTables of better-auth 1.6.9 answered for the plugins below.
import before from './fixtures/better-auth-1.6.9.json'

const now: AuthTables = getAuthTables({
  plugins: [organization({ teams: { enabled: true } }), twoFactor(), jwt()],
  rateLimit: { storage: 'database' },
})

const root = process.cwd()
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'refactkit-auth-schema-'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A project with the `db` folder of another, loaded: modules are loaded once, so each state has a folder of its own. */
function projectOf(name: string, from: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  cpSync(join(from, 'db'), join(path, 'db'), { recursive: true })
  return path
}

/** As if the project had neither teams nor a second step yet, which are what is asked for below. */
function withoutPlugins(project: string): void {
  const edit = (file: string, ...parts: RegExp[]) => {
    const path = join(project, 'db', file)
    const text = readFileSync(path, 'utf8')
    const after = parts.reduce((rest, part) => rest.replace(part, ''), text)
    if (after === text) throw new Error(`${file} says nothing of it.`)
    writeFileSync(path, after)
  }
  for (const file of ['team.ts', 'team-member.ts', 'two-factor.ts']) rmSync(join(project, 'db/schema', file))
  edit('schema.ts', /.*schema\/team'\n/, /.*schema\/team-member'\n/, /.*schema\/two-factor'\n/)
  edit('tenancy.ts', /^ +'two_factor',\n/m)
  edit('schema/user.ts', /^ +twoFactorEnabled.*\n/m)
  edit('tenancy.ts', /^ +'team',\n/m, /^ +'team_member',\n/m, /^ +team: .*\n/m, /^ +team_member: .*\n/m)
  edit('schema/session.ts', /^ +\/\*\*[^\n]*\n +activeTeamId.*\n/m)
  for (const name of ['invitation', 'invitation_link'])
    edit(
      `schema/${name.replace('_', '-')}.ts`,
      / foreignKey,/,
      /.*from '\.\/team'\n/,
      /^ +\/\*\*[^\n]*\n +teamId.*\n/m,
      new RegExp(`^ +index\\('${name}_team_id_idx'\\).*\\n`, 'm'),
      new RegExp(`^ +foreignKey\\(\\{\\n +name: '${name}_team_fk',[^}]*\\}\\).*\\n`, 'm'),
    )
}

async function proposal(project: string, wanted: AuthTables): Promise<Proposal> {
  const load = (file: string) => import(pathToFileURL(join(project, 'db', file)).href)
  const schema: Record<string, unknown> = await load('schema.ts')
  const { tenancy }: { tenancy: TenancyConfig } = await load('tenancy.ts')
  return propose(project, { schema, tenancy }, wanted)
}

const read = (project: string, file: string): string => readFileSync(join(project, 'db', file), 'utf8')

/** Refuses files that the formatter and the rules of this repository would change. */
function requireStyle(project: string): void {
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  writeFileSync(join(project, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }))
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome')
  execFileSync(process.execPath, [biome, 'check', 'db'], { cwd: project, stdio: 'pipe' })
}

test('the tables of an older Better Auth and its plugins are written in the style of the others, and are then complete', async () => {
  const project = projectOf('before', root)
  withoutPlugins(project)
  const { sources, byHand, findings } = await proposal(project, before)
  expect(findings.map(({ object }) => object)).toEqual(expect.arrayContaining(['team', 'twoFactor', 'jwks']))
  expect(byHand).toEqual([])
  sources.save()
  expect(read(project, 'schema/team.ts')).toBe(`import { index, pgTable, text } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns'
import { organization } from './organization'

export const team = pgTable(
  'team',
  {
    id: id(),
    name: text('name').notNull(),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id, { onDelete: 'cascade' }),
    createdAt: createdAt(),
    updatedAt: moment('updated_at'),
  },
  (table) => [index('team_organization_id_idx').on(table.organizationId)],
)
`)
  requireStyle(project)
  expect(await proposal(projectOf('complete', project), before)).toMatchObject({ findings: [] })
})

test('an upgrade adds what the newer one wants, and keeps what the files have of their own', async () => {
  const own = projectOf('own', join(folder, 'before'))
  const file = join(own, 'db', 'schema', 'team.ts')
  const withOwn = read(own, 'schema/team.ts')
    .replace(
      "    name: text('name')",
      "    /** As on the door. */\n    room: text('room'), // ours\n    name: text('name')",
    )
    .replace(
      "    updatedAt: moment('updated_at'),",
      "    updatedAt: moment('updated_at'), // the last of them",
    )
  writeFileSync(file, withOwn)
  const { sources, findings, byHand } = await proposal(own, now)
  const objects = findings.map(({ object }) => object)
  expect(objects).toEqual(expect.arrayContaining(['team.memberCount', 'teamMember.membershipKey']))
  expect(byHand).toEqual([])
  const diff = sources.changed().map(diffOf).join('\n')
  const gone = diff.split('\n').filter((line) => /^-(?!--)/.test(line))
  expect(gone.filter((line) => !line.startsWith('-import'))).toEqual([])
  expect(diff).toContain("+    memberCount: integer('member_count').notNull().default(0),")
  expect(diff).toContain("+    membershipKey: text('membership_key').unique(),")

  const patched = projectOf('patched', own)
  execFileSync('git', ['apply'], { cwd: patched, input: `${diff}\n` })
  sources.save()
  requireStyle(own)
  expect(read(patched, 'schema/team.ts')).toBe(read(own, 'schema/team.ts'))
  expect(read(own, 'schema/team.ts')).toContain("    room: text('room'), // ours\n")
  expect(read(own, 'schema/team.ts')).toContain(
    "    updatedAt: moment('updated_at'), // the last of them\n    memberCount:",
  )
  expect(await proposal(patched, now)).toMatchObject({ findings: [] })
})

/** One file, other quotes, semicolons, and a mistake of each kind. */
const foreign = `import { integer, pgTable, text, varchar } from "drizzle-orm/pg-core";

export const user = pgTable("user", { id: text("id").primaryKey() });

// The keys of people.
export const passkey = pgTable("passkey", {
  id: text("id").primaryKey(),
  kind: integer("kind").notNull(), // a number, wrongly
  label: text("label").notNull(),
  credential: text("credential_id"),
  ownerId: text("owner_id").notNull(),
  userId: text("user_id")
    .notNull()
    .references(() => user.id),
  odd: varchar("odd", { length: 9 }).default("x"),
});
`

const passkey: AuthTables = {
  user: { modelName: 'user', fields: {} },
  passkey: {
    modelName: 'passkey',
    fields: {
      kind: { type: 'string' },
      label: { type: 'string', required: false },
      credential: { type: 'string', unique: true },
      ownerId: { type: 'string', references: { model: 'user', field: 'id', onDelete: 'set null' } },
      userId: {
        type: 'string',
        index: true,
        references: { model: 'user', field: 'id', onDelete: 'cascade' },
      },
      usedAt: { type: 'date', required: false },
      odd: { type: 'number', required: false },
    },
    indexes: [{ fields: ['userId', 'usedAt'], unique: true }],
  },
}

test('every kind of difference is mended where it stands, in the style of the file; what only a person can tell is said', async () => {
  const project = join(folder, 'foreign')
  mkdirSync(join(project, 'db'), { recursive: true })
  writeFileSync(join(project, 'db', 'schema.ts'), foreign)
  writeFileSync(
    join(project, 'db', 'tenancy.ts'),
    'export const tenancy = { auth: ["user", "passkey"], exempt: {} };\n',
  )
  const { sources, byHand } = await proposal(project, passkey)
  expect(byHand.map(({ object }) => object)).toEqual(['passkey.odd'])
  sources.save()
  expect(read(project, 'schema.ts')).toBe(`import {
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  varchar,
} from "drizzle-orm/pg-core";

export const user = pgTable("user", { id: text("id").primaryKey() });

// The keys of people.
export const passkey = pgTable(
  "passkey",
  {
    id: text("id").primaryKey(),
    kind: text("kind").notNull(), // a number, wrongly
    label: text("label"),
    credential: text("credential_id").notNull().unique(),
    ownerId: text("owner_id")
      .notNull()
      .references(() => user.id, { onDelete: "set null" }),
    userId: text("user_id")
      .notNull()
      .references(() => user.id, { onDelete: "cascade" }),
    odd: varchar("odd", { length: 9 }).default("x"),
    usedAt: timestamp("used_at", { withTimezone: true }),
  },
  (table) => [
    index("passkey_user_id_idx").on(table.userId),
    unique("passkey_user_id_used_at_key").on(table.userId, table.usedAt),
  ],
);
`)
})

test('the command says so when nothing differs', async () => {
  const { stdout, stderr, code } = await run(join(root, 'lib'), ['auth-schema'])
  expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
  expect(stdout).toMatch(/^✓ The tables are those that Better Auth \d+\.\d+\.\d+ wants\.\n$/)
})

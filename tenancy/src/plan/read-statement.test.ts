import { expect, test } from 'vitest'
import { readStatement } from './read-statement'
import { weigh } from './weigh'

/** Statements as drizzle-kit and people write them, and what they are read as. */
test.each([
  ['CREATE TABLE "bill" (\n\t"id" uuid NOT NULL\n);', '+ table bill.bill create'],
  ['DROP TABLE "bill" CASCADE;', '- table bill.bill drop'],
  ['alter table only public.bill rename to invoice', '~ table bill.bill rename'],
  ['ALTER TABLE "bill" RENAME COLUMN "due" TO "due_at";', '~ column bill.due rename'],
  ['ALTER TABLE "bill" ADD COLUMN "due" text;', '+ column bill.due add-column'],
  ['ALTER TABLE "bill" DROP COLUMN "due";', '- column bill.due drop-column'],
  ['ALTER TABLE "bill" ALTER COLUMN "due" SET DATA TYPE date;', '~ column bill.due set-type'],
  ['ALTER TABLE "bill" ALTER COLUMN "due" SET NOT NULL;', '~ column bill.due set-not-null'],
  ['ALTER TABLE "bill" ALTER COLUMN "due" DROP DEFAULT;', '~ column bill.due alter'],
  ['ALTER TABLE "bill" ADD PRIMARY KEY ("id");', '+ constraint bill.primary key add-key'],
  ['ALTER TABLE "bill" ADD CONSTRAINT "b" UNIQUE("due");', '+ constraint bill.b add-key'],
  [
    'ALTER TABLE "bill" ADD CONSTRAINT "b" FOREIGN KEY ("a") REFERENCES "c"("d");',
    '+ constraint bill.b add-reference',
  ],
  ['ALTER TABLE "bill" ADD CONSTRAINT "b" CHECK ("due" > 0);', '+ constraint bill.b add-check'],
  ['ALTER TABLE "bill" DROP CONSTRAINT "b";', '- constraint bill.b alter'],
  ['ALTER TABLE "bill" DISABLE ROW LEVEL SECURITY;', '- row-level security bill.row-level security alter'],
  ['CREATE UNIQUE INDEX "i" ON "bill" USING btree ("due");', '+ index bill.i create-index'],
  ['create index concurrently if not exists i on bill (due)', '+ index bill.i create-index-concurrently'],
  ['DROP INDEX "i";', '- index null.i drop'],
  ['CREATE POLICY "p" ON "bill" AS PERMISSIVE FOR ALL TO "a";', '+ policy bill.p alter'],
  ['DROP POLICY "p" ON "bill" CASCADE;', '- policy bill.p alter'],
  [`CREATE TYPE "public"."state" AS ENUM('a', 'b');`, '+ enum null.state create'],
  [`ALTER TYPE "public"."state" ADD VALUE 'c';`, '~ enum null.state alter'],
  ['truncate table "bill" cascade;', '- table bill.bill truncate'],
  ['-- a remark\nDROP VIEW "v";', '- view null.v drop'],
  [`DROP  TABLE "it's (a)  Bill";`, "- table it's (a)  Bill.it's (a)  Bill drop"],
  ['ALTER TABLE "crm.north"."a.b" DROP COLUMN "due.at";', '- column "crm.north"."a.b".due.at drop-column'],
  ['alter table CRM.Bill drop column Due', '- column crm.bill.due drop-column'],
  ['CREATE INDEX "public.i" ON "crm"."bill" USING btree ("due");', '+ index crm.bill.public.i create-index'],
  ['VACUUM', '~ other null.VACUUM unknown'],
])('%s', (statement, read) => {
  const [{ sign, kind, table, name, does }] = readStatement(statement)
  expect(`${sign} ${kind} ${table}.${name} ${does}`).toBe(read)
})

test('a new table is followed by its columns and keys', () => {
  const statement = 'CREATE TABLE "bill" (\n\t"id" uuid NOT NULL,\n\tCONSTRAINT "pk" PRIMARY KEY("id")\n);'
  expect(readStatement(statement).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'table bill',
    'column id',
    'constraint pk',
  ])
})

test('a lock is as long as its table is large, and nothing where there are no rows', () => {
  const statement = 'CREATE INDEX "i" ON "bill" USING btree ("due");'
  const [operation] = readStatement(statement)
  const size = { rows: 1e6, bytes: 100_000_000, forced: true, types: {} }
  const sizes = new Map([['bill', size]])
  const filled = weigh(operation, statement, { sizes, counted: new Map([['bill', 'more than 10,000']]) })
  expect(filled.lock).toEqual({ mode: 'SHARE', blocks: 'writes', work: 'build', seconds: 4 })
  expect(filled.risk?.instead).toContain('CREATE INDEX CONCURRENTLY "i" ON "bill"')
  expect(weigh(operation, statement, { sizes, counted: new Map() })).toMatchObject({ lock: null, risk: null })
})

test.each([
  ['ALTER TABLE "crm"."bill" ALTER COLUMN "due" SET NOT NULL;', 'ALTER TABLE "crm"."bill" ADD CHECK'],
  ['ALTER TABLE "a.b" ALTER COLUMN "due" SET NOT NULL;', 'ALTER TABLE "a.b" ADD CHECK'],
  [
    'ALTER TABLE "crm"."bill" ADD CONSTRAINT "u" UNIQUE("due");',
    'ALTER TABLE "crm"."bill" ADD CONSTRAINT "u"',
  ],
])('what would be safer than %s is said of the same table', (statement, instead) => {
  const [operation] = readStatement(statement)
  expect(weigh(operation, statement).risk?.instead).toContain(instead)
})

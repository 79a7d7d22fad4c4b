import { isIsolated, tenantColumn } from '../../schema/kinds'
import { policyName } from '../../schema/policy'
import { identifier, literal } from '../../sql'
import type { TableShape } from '../database/shape'
import { byPg, bySession } from '../oracle/step'
import { insertion, type Subject } from '../vectors/subject'
import { attack, type Mutant } from './mutant'

const createAnything = 'grant create on schema public to <app>'

/** Every table that a TRUNCATE … CASCADE of this one would empty. */
function reachedBy(sql: string, tables: readonly TableShape[], seen: readonly string[] = []): string[] {
  const children = tables.filter(
    (child) => !seen.includes(child.sql) && child.foreignKeys.some(({ target }) => target === sql),
  )
  const next = [...seen, sql]
  return [...new Set(children.flatMap((child) => [child.sql, ...reachedBy(child.sql, tables, next)]))].filter(
    (name) => name !== sql,
  )
}

function truncate({ name, sql }: Subject, tables: readonly TableShape[]): Mutant {
  const reached = reachedBy(sql, tables)
  return {
    name: 'that nobody may TRUNCATE',
    object: name,
    without:
      reached.length > 0
        ? {
            text: 'what refers to it may be truncated',
            take: [`grant truncate on ${reached.join(', ')} to <app>`],
          }
        : undefined,
    take: [`grant truncate on ${sql} to <app>`],
    attacks: [`truncate/${name}`],
  }
}

/** A table of the attacker's own that points at ours tells which rows there are. */
function references({ name, sql, shape, b }: Subject): Mutant[] {
  const key = shape.keys.find(({ primary }) => primary)
  const foreign = b[0]?.values
  if (!key || !foreign) return []
  const types = key.columns.map((column) => shape.columns.find((one) => one.name === column)?.type ?? 'text')
  return [
    {
      name: 'that nobody may REFERENCE it',
      object: name,
      without: { text: 'tables may be created', take: [createAnything] },
      take: [`grant references on ${sql} to <app>`],
      attacks: [
        attack(`reference/${name}`, 'session', [
          bySession([
            {
              text: `create table public.rk_guess (${types.map((type, index) => `c${index} ${type}`).join(', ')},
                foreign key (${types.map((_, index) => `c${index}`).join(', ')}) references ${sql})`,
            },
            {
              text: `insert into public.rk_guess values (${key.columns.map((column, index) => `${literal(foreign[column] ?? '')}::${types[index]}`).join(', ')})`,
            },
          ]),
        ]),
      ],
    },
  ]
}

/** A trigger of the attacker's own copies what everybody writes. */
function trigger(subject: Subject): Mutant {
  const { name, sql, spareB } = subject
  const row = spareB[0]?.values
  return {
    name: 'that nobody may make a TRIGGER',
    object: name,
    without: {
      text: 'functions in plpgsql and tables may be created',
      take: [createAnything, 'grant usage on language plpgsql to <app>'],
    },
    take: [`grant trigger on ${sql} to <app>`],
    attacks: row
      ? [
          attack(`trigger/${name}`, 'session', [
            bySession([
              { text: 'create table public.rk_loot (seen text)' },
              {
                text: `create function public.rk_steal() returns trigger language plpgsql as
                  $$ begin insert into public.rk_loot values (new::text); return new; end $$`,
              },
              {
                text: `create trigger rk_steal before insert on ${sql} for each row execute function public.rk_steal()`,
              },
            ]),
            byPg(insertion(subject, [row]), 'b'),
            bySession([{ text: 'select * from public.rk_loot' }]),
          ]),
        ]
      : [],
  }
}

/** The protections that are rights: those of one table. */
export function rightMutants(subject: Subject, tables: readonly TableShape[]): Mutant[] {
  const { name, sql, shape } = subject
  const writePolicy = shape.known.kind === 'person' ? 'person_update' : policyName
  return [
    truncate(subject, tables),
    ...references(subject),
    trigger(subject),
    {
      name: `that nobody may UPDATE ${tenantColumn}`,
      object: name,
      without: {
        text: 'nothing checks what is written',
        take: [
          `alter policy ${writePolicy} on ${sql} with check (true)`,
          ...shape.foreignKeys
            .filter(({ columns }) => columns.length > 1 && columns.includes(tenantColumn))
            .map((key) => `alter table ${sql} drop constraint ${identifier(key.name)}`),
          ...subject.children.map(
            ({ key, child }) => `alter table ${child.sql} drop constraint if exists ${identifier(key.name)}`,
          ),
        ],
      },
      take: [`grant update (${tenantColumn}) on ${sql} to <app>`],
      attacks: [`move-row/${name}/away`],
    },
    {
      name: 'that the login of people reads no row of it',
      object: name,
      without: {
        text: 'row-level security is off',
        take: [`alter table ${sql} disable row level security`],
      },
      take: [`grant select on ${sql} to <auth>`],
      attacks: [`no-scope/${name}/other-login`],
    },
    {
      name: 'that everybody else has no right on it',
      object: name,
      take: [`grant select on ${sql} to public`],
      attacks: [],
    },
  ]
}

/** Tables of people, which the login of organizations must not read. */
export const peopleMutants = (tables: readonly TableShape[]): Mutant[] =>
  tables
    .filter(({ known }) => !isIsolated(known.kind))
    .map(({ known, sql }) => ({
      name: 'that the login of organizations does not read it',
      object: known.name,
      take: [`grant select on ${sql} to <app>`],
      attacks: [attack(`people/${known.name}`, 'pg', [byPg({ text: `select * from ${sql}` })])],
    }))

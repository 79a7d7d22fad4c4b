import { personColumn, tenantColumn } from '../../schema/kinds'
import { policyName } from '../../schema/policy'
import { identifier } from '../../sql'
import { byPerson, byPg } from '../oracle/step'
import { insertion, type Subject } from '../vectors/subject'
import { attack, type Mutant } from './mutant'

const ofScope = `(select rk.organization_id())`

/** The same table past its policies, as whoever made it, and an attack through that. */
const throughTheOwner = ({ name, sql }: Subject) => ({
  take: [
    `create view public.rk_view as select * from ${sql}; alter view public.rk_view owner to <owner>;
     grant select on public.rk_view to <app>`,
  ],
  attack: attack(`view-of-owner/${name}`, 'pg', [byPg({ text: 'select * from public.rk_view' })]),
})

const forTenant = ({ name, sql }: Subject): Mutant[] => {
  const policy = `policy ${policyName} on ${sql}`
  return [
    { name: 'the policy', object: name, take: [`drop ${policy}`], attacks: [`select-all/${name}`] },
    {
      name: 'the condition of the policy',
      object: name,
      take: [`alter ${policy} using (true) with check (true)`],
      attacks: [`select-all/${name}`],
    },
    {
      name: 'USING of the policy',
      object: name,
      take: [`alter ${policy} using (true)`],
      attacks: [`select-all/${name}`],
    },
    {
      name: 'WITH CHECK of the policy',
      object: name,
      take: [`alter ${policy} with check (true)`],
      attacks: [`insert-for-another/${name}`],
    },
    {
      name: 'the policy for writing',
      object: name,
      take: [`drop ${policy}`, `create ${policy} for select to <app> using (${tenantColumn} = ${ofScope})`],
      attacks: [`insert-without-organization/${name}`],
    },
    {
      name: 'that no policy stands beside it',
      object: name,
      take: [`create policy rk_second on ${sql} to <app> using (true)`],
      attacks: [`select-all/${name}`],
    },
    {
      name: 'the login that the policy is for',
      object: name,
      take: [`alter ${policy} to public`],
      attacks: [],
    },
    {
      name: 'the record that reports must leave',
      object: name,
      take: [`alter policy operations_read on ${sql} using (true)`],
      attacks: [],
    },
  ]
}

const forPerson = (subject: Subject): Mutant[] => {
  const { name, sql, shape } = subject
  const [updated] = shape.known.updates ?? []
  const open = (policy: string, attacks: Mutant['attacks']): Mutant => ({
    name: `the condition of ${policy}`,
    object: name,
    take: [`alter policy ${policy} on ${sql} ${policy === 'person_insert' ? 'with check' : 'using'} (true)`],
    attacks,
  })
  return [
    open('person_select', [`select-all/${name}/person`]),
    open('person_insert', [`insert-for-another/${name}`]),
    open('person_delete', [`write-by-id/${name}/delete-all/person`]),
    ...(updated
      ? [
          open('person_update', [
            attack(`update-all/${name}`, 'person', [
              byPerson({ text: `update ${sql} set ${identifier(updated)} = default` }, shape),
            ]),
          ]),
          {
            name: 'the columns that a person may change',
            object: name,
            take: [`grant update (${identifier(personColumn)}) on ${sql} to <app>`],
            attacks: [],
          },
        ]
      : []),
    {
      name: 'the policy for reading',
      object: name,
      take: [`drop policy person_select on ${sql}`],
      attacks: [`select-all/${name}/person`],
    },
  ]
}

/** The protections of row-level security on one table. */
export function policyMutants(subject: Subject): Mutant[] {
  const { name, sql, shape } = subject
  const owner = throughTheOwner(subject)
  const row = subject.spare[0]?.values
  const primary = shape.keys.find((key) => key.primary && key.columns.includes(tenantColumn))
  const insertPolicy = shape.known.kind === 'person' ? 'person_insert' : policyName
  return [
    ...(shape.known.kind === 'person' ? forPerson(subject) : forTenant(subject)),
    {
      name: 'row-level security',
      object: name,
      take: [`alter table ${sql} disable row level security`],
      attacks: [`select-all/${name}`],
    },
    {
      name: 'FORCE',
      object: name,
      without: { text: 'a view of the owner shows the table', take: owner.take },
      take: [`alter table ${sql} no force row level security`],
      attacks: [owner.attack],
    },
    {
      name: `NOT NULL of ${tenantColumn}`,
      object: name,
      without: {
        text: `nothing checks what is written${primary ? ', and no primary key holds the column' : ''}`,
        take: [
          `alter policy ${insertPolicy} on ${sql} with check (true)`,
          ...(primary ? [`alter table ${sql} drop constraint ${identifier(primary.name)} cascade`] : []),
        ],
      },
      take: [`alter table ${sql} alter ${tenantColumn} drop not null`],
      attacks: row
        ? [
            attack(`insert-null/${name}`, 'pg', [
              byPg(insertion(subject, [{ ...row, [tenantColumn]: null }])),
            ]),
          ]
        : [],
    },
    {
      name: `the default of ${tenantColumn}`,
      object: name,
      take: [`alter table ${sql} alter ${tenantColumn} drop default`],
      attacks: [`insert-without-organization/${name}`],
    },
    {
      name: 'the owner who cannot log in',
      object: name,
      take: [`alter table ${sql} owner to <app>`],
      attacks: [`definition/${name}/disable-rls`, `definition/${name}/no-force`],
    },
  ]
}

import { changedOf, filtersOf, lines, refsOf } from '../field-code'
import type { Field } from '../fields'
import { iconCalled } from '../names'
import type { Resource } from '../resource'

/** `src/routes/_app/organizations/$slug/invoices.tsx` */
export function listRoute({ name, plural }: Resource): string {
  return lines([
    `import { createFileRoute } from '@tanstack/react-router'`,
    `import { useOrganizationOnScreen } from '@/components/app/organization-on-screen'`,
    `import { tableSearch } from '@/components/data-table/table-search'`,
    `import { ${name.pascal}Page } from '@/components/${name.kebab}/${name.kebab}-page'`,
    `import { messages } from '#words'`,
    `import { ${name.camel}Filters, ${name.camel}Sorts } from '@/server/${name.kebab}-options'`,
    `import { ${plural.camel}Query } from '@/server/${name.kebab}-queries'`,
    '',
    `const shown = tableSearch(${name.camel}Sorts, ${name.camel}Filters)`,
    '',
    `export const Route = createFileRoute('/_app/organizations/$slug/${plural.kebab}')({
  validateSearch: shown,
  // Without dependencies: the page stays on screen, and the focus where it is, while other rows are asked for.
  loader: ({ context: { queryClient }, params: { slug }, location }) =>
    queryClient.ensureInfiniteQueryData({ ...${plural.camel}Query(slug, shown(location.search)), revalidateIfStale: true }),
  head: () => ({ meta: [{ title: \`\${messages.${name.camel}.title} · \${messages.app.name}\` }] }),
  component: ${plural.pascal},
})`,
    '',
    `function ${plural.pascal}() {
  const { slug } = Route.useParams()
  const navigate = Route.useNavigate()
  const organization = useOrganizationOnScreen()
  return (
    <${name.pascal}Page
      key={slug}
      slug={slug}
      role={organization?.role ?? 'member'}
      shown={Route.useSearch()}
      onShow={(change) => navigate({ search: (before) => ({ ...before, ...change }), replace: true })}
    />
  )
}`,
  ])
}

/** `src/routes/_app/organizations/$slug/invoices_.$id.tsx` */
export function detailRoute({ name, plural, called }: Resource): string {
  return lines([
    `import { createFileRoute } from '@tanstack/react-router'`,
    `import { orNotFound } from '@/components/app/or-not-found'`,
    `import { useOrganizationOnScreen } from '@/components/app/organization-on-screen'`,
    `import { ${name.pascal}Details } from '@/components/${name.kebab}/${name.kebab}-details'`,
    `import { messages } from '#words'`,
    `import { ${name.camel}Query } from '@/server/${name.kebab}-queries'`,
    '',
    `export const Route = createFileRoute('/_app/organizations/$slug/${plural.kebab}_/$id')({
  loader: ({ context: { queryClient }, params: { slug, id } }) =>
    orNotFound(queryClient.ensureQueryData({ ...${name.camel}Query(slug, id), revalidateIfStale: true })),
  head: ({ loaderData }) => ({ meta: [{ title: \`\${loaderData?.${called.key} ?? messages.${name.camel}.title} · \${messages.app.name}\` }] }),
  staticData: { crumb: (t) => t.${name.camel}.title },
  component: ${name.pascal},
})`,
    '',
    `function ${name.pascal}() {
  const { slug, id } = Route.useParams()
  const organization = useOrganizationOnScreen()
  return <${name.pascal}Details key={id} slug={slug} id={id} role={organization?.role ?? 'member'} />
}`,
  ])
}

/** `src/components/invoice/use-invoice-actions.ts` */
export function actions(resource: Resource): string {
  const { name, plural, called } = resource
  const changes = changedOf(resource).length > 0
  const fns = [
    ...(changes ? [`change${plural.pascal}`] : []),
    `create${name.pascal}`,
    `delete${plural.pascal}`,
    `restore${plural.pascal}`,
    ...(changes ? [`revert${plural.pascal}`] : []),
    `update${name.pascal}`,
  ]
  const types = [...(changes ? [`${name.pascal}Changes`] : []), `${name.pascal}Draft`]
  return lines([
    `import { useListActions } from '@/components/data-table/use-list-actions'`,
    changes && `import { useMessages } from '@/i18n'`,
    `import { ${fns.join(', ')} } from '@/server/${name.kebab}-fns'`,
    `import type { ${types.join(', ')} } from '@/server/${name.kebab}-input'`,
    `import { keys } from '@/server/query-keys'`,
    '',
    `/** What can be done to ${plural.words}. The slug goes along: another organization may be on screen when the answer comes. */
export function use${name.pascal}Actions(slug: string) {`,
    changes && `const t = useMessages().${name.camel}`,
    `const { saved, ${changes ? 'change, ' : ''}remove } = useListActions(keys.${name.camel}(slug))

  /** Without an id, a new one. */
  async function save(values: ${name.pascal}Draft, id?: string): Promise<void> {
    if (id) await update${name.pascal}({ data: { slug, id, values } })
    else await create${name.pascal}({ data: { slug, values } })
    await saved(values.${called.key})
  }`,
    `
  return {
    save,`,
    changes &&
      `change: (ids: string[], values: ${name.pascal}Changes) =>
      change(ids, {
        nameOf: t.count,
        act: (some) => change${plural.pascal}({ data: { slug, ids: some, values } }),
        revert: (undo) => revert${plural.pascal}({ data: { slug, undo } }),
      }),`,
    `remove: (ids: string[], name: string) =>
      remove(ids, {
        name,
        act: (some) => delete${plural.pascal}({ data: { slug, ids: some } }),
        restore: (undo) => restore${plural.pascal}({ data: { slug, undo } }),
      }),
  }
}`,
  ])
}

/** `src/components/invoice/invoice-page.tsx` */
export function page(resource: Resource): string {
  const { name, plural, called, icon } = resource
  const slug = refsOf(resource).length > 0 ? 'slug={slug} ' : ''
  const changes = changedOf(resource)
  const changesSlug = changes.some(({ type }) => type === 'ref') ? 'slug={slug} ' : ''
  const words = `t.${name.camel}`
  const filters = filtersOf(resource)
  const choices = ({ key, type }: Field) =>
    type === 'enum'
      ? `${name.camel}Filters.${key}.map((value) => [value, ${words}.choices.${key}[value]])`
      : `[['yes', t.ui.yes], ['no', t.ui.no]]`
  const filter = filters.map(
    (field) =>
      `{ name: '${field.key}', label: ${words}.fields.${field.name.camel}, options: ${choices(field)} },`,
  )
  const usesFilters = filters.some(({ type }) => type === 'enum')
  const Icon = iconCalled(icon)
  const acts = ['save', ...(changes.length > 0 ? ['change'] : []), 'remove']
  return lines([
    `import { useSuspenseInfiniteQuery } from '@tanstack/react-query'`,
    `import ${Icon} from 'lucide-react/icons/${icon}'`,
    `import { useDeferredValue, useState } from 'react'`,
    `import { lazyPopup } from '@/components/app/lazy-popup'`,
    `import { ListPage } from '@/components/data-table/list-page'`,
    `import type { TableSearch } from '@/components/data-table/table-search'`,
    `import { useSelection } from '@/components/use-selection'`,
    `import { useMessages } from '@/i18n'`,
    `import { allows, type Role } from '@/lib/permissions'`,
    `import ${usesFilters ? '' : 'type '}{ ${name.camel}Filters } from '@/server/${name.kebab}-options'`,
    `import { ${plural.camel}Query } from '@/server/${name.kebab}-queries'`,
    `import { use${name.pascal}Actions } from './use-${name.kebab}-actions'`,
    `import { use${name.pascal}Columns } from './use-${name.kebab}-columns'`,
    '',
    changes.length > 0 && `const ${name.pascal}Changes = lazyPopup(() => import('./${name.kebab}-changes'))`,
    `const ${name.pascal}Form = lazyPopup(() => import('./${name.kebab}-form'))`,
    '',
    `type Shown = TableSearch<typeof ${name.camel}Filters>`,
    '',
    `interface ${name.pascal}PageProps {
  slug: string
  role: Role
  shown: Shown
  onShow: (change: Shown) => void
}`,
    '',
    `export function ${name.pascal}Page({ slug, role, shown, onShow }: ${name.pascal}PageProps) {
  const t = useMessages()
  // The page stays on screen until the rows that are asked for are there.
  const there = useDeferredValue(shown)
  const list = useSuspenseInfiniteQuery(${plural.camel}Query(slug, there))
  const rows = list.data.pages.flatMap((page) => page.rows)
  const selection = useSelection(rows.map(({ id }) => id))
  const { ${acts.join(', ')} } = use${name.pascal}Actions(slug)
  const [open, setOpen] = useState<${changes.length > 0 ? `'form' | 'changes'` : `'form'`}>()
  const close = () => setOpen(undefined)
  return (
    <>
      <ListPage
        words={${words}}
        icon={<${Icon} />}
        columns={use${name.pascal}Columns(slug)}
        rows={rows}
        isOld={there !== shown}
        nameOf={({ ${called.key} }) => ${called.key}}
        selection={selection}
        shown={shown}
        onShow={onShow}
        filters={[${filter.join('')}]}
        download={\`/api/organizations/\${slug}/${plural.kebab}.csv\`}
        more={list}
        onAdd={allows(role, '${name.camel}:create') ? () => setOpen('form') : undefined}`,
    changes.length > 0 &&
      `onChange={allows(role, '${name.camel}:update') ? () => setOpen('changes') : undefined}`,
    `onDelete={allows(role, '${name.camel}:delete') ? (ids, name) => void remove(ids, name) : undefined}
      />
      {open === 'form' && <${name.pascal}Form ${slug}save={save} onClose={close} />}`,
    changes.length > 0 &&
      `{open === 'changes' && (
          <${name.pascal}Changes
            ${changesSlug}
            count={selection.selected.length}
            change={(values) => change(selection.selected, values)}
            onClose={close}
          />
        )}`,
    `</>
  )
}`,
  ])
}

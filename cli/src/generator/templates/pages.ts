import { lines } from '../field-code'
import type { Resource } from '../resource'

/** `src/routes/_app/organizations/$slug/invoices.tsx` */
export function listRoute({ name, plural }: Resource): string {
  return lines([
    `import { createFileRoute } from '@tanstack/react-router'`,
    `import { useOrganizationOnScreen } from '@/components/app/organization-on-screen'`,
    `import { tableSearch } from '@/components/data-table/table-search'`,
    `import { ${name.pascal}Page } from '@/components/${name.kebab}/${name.kebab}-page'`,
    `import { en } from '@/i18n/en'`,
    `import { ${name.camel}Filters, ${name.camel}Sorts } from '@/server/${name.kebab}-options'`,
    `import { ${plural.camel}Query } from '@/server/${name.kebab}-queries'`,
    '',
    `export const Route = createFileRoute('/_app/organizations/$slug/${plural.kebab}')({
  validateSearch: tableSearch(${name.camel}Sorts, ${name.camel}Filters),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, params: { slug }, deps }) =>
    queryClient.ensureInfiniteQueryData({ ...${plural.camel}Query(slug, deps), revalidateIfStale: true }),
  head: () => ({ meta: [{ title: \`\${en.${name.camel}.title} · \${en.app.name}\` }] }),
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
      onShow={(change) => navigate({ search: (shown) => ({ ...shown, ...change }), replace: true })}
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
    `import { en } from '@/i18n/en'`,
    `import { ${name.camel}Query } from '@/server/${name.kebab}-queries'`,
    '',
    `export const Route = createFileRoute('/_app/organizations/$slug/${plural.kebab}_/$id')({
  loader: ({ context: { queryClient }, params: { slug, id } }) =>
    orNotFound(queryClient.ensureQueryData({ ...${name.camel}Query(slug, id), revalidateIfStale: true })),
  head: ({ loaderData }) => ({ meta: [{ title: \`\${loaderData?.${called.key} ?? en.${name.camel}.title} · \${en.app.name}\` }] }),
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
export function actions({ name, plural, called }: Resource): string {
  return lines([
    `import { useQueryClient } from '@tanstack/react-query'`,
    `import { toast } from '@/components/ui/toast'`,
    `import { useMessages } from '@/i18n'`,
    `import { useSentence } from '@/i18n/sentence'`,
    `import { create${name.pascal}, delete${plural.pascal}, update${name.pascal} } from '@/server/${name.kebab}-fns'`,
    `import type { ${name.pascal}Draft } from '@/server/${name.kebab}-input'`,
    `import { keys } from '@/server/query-keys'`,
    '',
    `/** What can be done to ${plural.words}. The slug goes along: another organization may be on screen when the answer comes. */
export function use${name.pascal}Actions(slug: string) {
  const t = useMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const refresh = () => queryClient.invalidateQueries({ queryKey: keys.${name.camel}(slug) })

  /** Without an id, a new one. */
  async function save(values: ${name.pascal}Draft, id?: string): Promise<void> {
    if (id) await update${name.pascal}({ data: { slug, id, values } })
    else await create${name.pascal}({ data: { slug, values } })
    toast.success(t.form.saved(values.${called.key}))
    await refresh()
  }

  /** \`name\` is what they are called in a sentence; \`leave\` goes away from a page of one that is no more. */
  async function remove(ids: string[], name: string, leave?: () => Promise<void>): Promise<void> {
    try {
      await delete${plural.pascal}({ data: { slug, ids } })
      toast(t.ui.deletion.done(name))
      await leave?.()
    } catch (error) {
      toast.error(t.ui.deletion.failed(name), { description: sentence(error) })
    }
    await refresh()
  }

  return { save, remove }
}`,
  ])
}

/** `src/components/invoice/invoice-page.tsx` */
export function page({ name, plural, called, icon, fields, filters }: PageOf): string {
  const slug = fields.some(({ type }) => type === 'ref') ? 'slug={slug} ' : ''
  const words = `t.${name.camel}`
  const filter = filters.map(
    ({ key, field, isEnum }) =>
      `{
        name: '${key}',
        label: ${words}.fields.${field},
        options: ${
          isEnum
            ? `${name.camel}Filters.${key}.map((value) => [value, ${words}.choices.${key}[value]])`
            : `[['yes', t.ui.yes], ['no', t.ui.no]]`
        },
      },`,
  )
  const usesFilters = filters.some(({ isEnum }) => isEnum)
  const Icon = icon
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
  return lines([
    `import { useSuspenseInfiniteQuery } from '@tanstack/react-query'`,
    `import ${Icon} from 'lucide-react/icons/${icon}'`,
    `import Plus from 'lucide-react/icons/plus'`,
    `import { lazy, Suspense, useState } from 'react'`,
    `import { Page } from '@/components/app/page'`,
    `import { DataTable } from '@/components/data-table/data-table'`,
    `import { NoMatch } from '@/components/data-table/no-match'`,
    `import type { TableSearch } from '@/components/data-table/table-search'`,
    `import { TableTools } from '@/components/data-table/table-tools'`,
    `import { Button } from '@/components/ui/button'`,
    `import { EmptyState } from '@/components/ui/empty-state'`,
    `import { useSelection } from '@/components/use-selection'`,
    `import { useMessages } from '@/i18n'`,
    `import { allows, type Role } from '@/lib/permissions'`,
    `import ${usesFilters ? '' : 'type '}{ ${name.camel}Filters } from '@/server/${name.kebab}-options'`,
    `import { ${plural.camel}Query } from '@/server/${name.kebab}-queries'`,
    `import { use${name.pascal}Actions } from './use-${name.kebab}-actions'`,
    `import { use${name.pascal}Columns } from './use-${name.kebab}-columns'`,
    '',
    `const ${name.pascal}Form = lazy(() => import('./${name.kebab}-form'))`,
    `const DeletionDialog = lazy(() => import('@/components/ui/deletion-dialog'))`,
    `const LoadMore = lazy(() => import('@/components/ui/load-more'))`,
    `const SelectionBar = lazy(() => import('@/components/ui/selection-bar'))`,
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
  const columns = use${name.pascal}Columns(slug)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage, isFetchNextPageError } =
    useSuspenseInfiniteQuery(${plural.camel}Query(slug, shown))
  const ${plural.camel} = data.pages.flatMap(({ rows }) => rows)
  const selection = useSelection(${plural.camel}.map(({ id }) => id))
  const { save, remove } = use${name.pascal}Actions(slug)
  const [open, setOpen] = useState<'form' | 'deletion'>()
  const close = () => setOpen(undefined)

  const { selected } = selection
  const [first] = ${plural.camel}.filter(({ id }) => id === selected[0])
  const selectedName = selected.length === 1 ? (first?.${called.key} ?? '') : ${words}.count(selected.length)
  const mayCreate = allows(role, '${name.camel}:create')
  const mayDelete = allows(role, '${name.camel}:delete')
  const add = mayCreate && (
    <Button onClick={() => setOpen('form')}>
      <Plus />
      {${words}.new}
    </Button>
  )
  const isEmpty = ${plural.camel}.length === 0
  const { sort, ...narrowed } = shown
  const isNarrowed = Object.keys(narrowed).length > 0
  return (
    <Page title={${words}.title} actions={!(isEmpty && !isNarrowed) && add}>
      {isEmpty && !isNarrowed ? (
        <EmptyState media={<${Icon} />} title={${words}.empty.title} description={${words}.empty.sentence}>
          {add}
        </EmptyState>
      ) : (
        <>
          <TableTools
            shown={shown}
            onShow={onShow}
            filters={[${filter.join('')}]}
            download={\`/api/organizations/\${slug}/${plural.kebab}.csv\`}
          />
          {isEmpty ? (
            <NoMatch shown={narrowed} onShow={onShow} />
          ) : (
            <DataTable
              label={${words}.title}
              columns={columns}
              rows={${plural.camel}}
              nameOf={({ ${called.key} }) => ${called.key}}
              sort={sort}
              onSort={(next) => onShow({ sort: next })}
              selection={mayDelete ? selection : undefined}
            />
          )}
        </>
      )}
      {hasNextPage && (
        <Suspense>
          <LoadMore loading={isFetchingNextPage} failed={isFetchNextPageError} onLoad={() => void fetchNextPage()} />
        </Suspense>
      )}
      {mayDelete && selected.length > 0 && (
        <div className="pointer-events-none sticky bottom-4 z-20 flex *:pointer-events-auto">
          <Suspense>
            <SelectionBar selection={selection} onDelete={() => setOpen('deletion')} />
          </Suspense>
        </div>
      )}
      <Suspense>
        {open === 'form' && <${name.pascal}Form ${slug}save={save} onClose={close} />}
        {open === 'deletion' && (
          <DeletionDialog
            name={selectedName}
            onClose={close}
            onDelete={() => {
              selection.clear()
              void remove(selected, selectedName)
            }}
          />
        )}
      </Suspense>
    </Page>
  )
}`,
  ])
}

/** A resource with what the page of its list needs to know of its filters. */
export interface PageOf extends Resource {
  readonly filters: readonly { readonly key: string; readonly field: string; readonly isEnum: boolean }[]
}

import Plus from 'lucide-react/icons/plus'
import { type ReactNode, Suspense } from 'react'
import { lazyPart } from '@/components/app/lazy-part'
import { lazyPopup } from '@/components/app/lazy-popup'
import { Page } from '@/components/app/page'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { Selection } from '@/components/use-selection'
import { type Column, DataTable } from './data-table'
import { NoMatch } from './no-match'
import { type Filter, TableTools } from './table-tools'

const LoadMore = lazyPart(() => import('@/components/ui/load-more'))
const SelectionBar = lazyPopup(() => import('@/components/ui/selection-bar'))

interface ListPageProps<Row> {
  words: {
    title: string
    new: string
    count: (count: number) => string
    empty: { title: string; sentence: string }
  }
  icon: ReactNode
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  /** Whether these are the rows from before, until those that are asked for are there. */
  isOld: boolean
  /** How a row is called where it is named. */
  nameOf: (row: Row) => string
  selection: Selection
  /** Words to look for, an order, and a value for some of the filters. */
  shown: Readonly<Record<string, string | undefined>>
  onShow: (change: Record<string, string | undefined>) => void
  filters: readonly Filter[]
  /** Where the file of what is shown is. */
  download: string
  more: {
    hasNextPage: boolean
    isFetchingNextPage: boolean
    isFetchNextPageError: boolean
    fetchNextPage: () => unknown
  }
  /** Whoever may not is not offered it. */
  onAdd?: (() => void) | undefined
  onChange?: (() => void) | undefined
  onDelete?: ((ids: string[], name: string) => void) | undefined
}

/** A page that lists what an organization has of one kind: to be searched, sorted, filtered, downloaded and acted upon. */
export function ListPage<Row extends { id: string }>({
  words,
  icon,
  columns,
  rows,
  isOld,
  nameOf,
  selection,
  shown: { sort, ...narrowed },
  onShow,
  filters,
  download,
  more,
  onAdd,
  onChange,
  onDelete,
}: ListPageProps<Row>) {
  const { selected } = selection
  const [only] = selected.length === 1 ? rows.filter(({ id }) => id === selected[0]) : []
  const selectedName = only ? nameOf(only) : words.count(selected.length)
  const isNarrowed = Object.values(narrowed).some((value) => value !== undefined)
  // Rows that were deleted may have been all that were loaded, and not all there are.
  const isNone = rows.length === 0 && !more.hasNextPage
  const add = onAdd && (
    <Button onClick={onAdd}>
      <Plus />
      {words.new}
    </Button>
  )
  if (isNone && !isNarrowed && !isOld)
    return (
      <Page title={words.title}>
        <EmptyState media={icon} title={words.empty.title} description={words.empty.sentence}>
          {add}
        </EmptyState>
      </Page>
    )
  return (
    <Page title={words.title} actions={add}>
      <TableTools shown={{ sort, ...narrowed }} onShow={onShow} filters={filters} download={download} />
      {isNone ? (
        <NoMatch shown={narrowed} onShow={onShow} />
      ) : (
        <DataTable
          label={words.title}
          columns={columns}
          rows={rows}
          isOld={isOld}
          nameOf={nameOf}
          sort={sort}
          onSort={(next) => onShow({ sort: next })}
          selection={onChange || onDelete ? selection : undefined}
        />
      )}
      {more.hasNextPage && (
        <Suspense>
          <LoadMore
            loading={more.isFetchingNextPage}
            failed={more.isFetchNextPageError}
            onLoad={() => void more.fetchNextPage()}
          />
        </Suspense>
      )}
      {selected.length > 0 && (
        <div className="pointer-events-none sticky bottom-4 z-20 flex *:pointer-events-auto">
          <SelectionBar
            selection={selection}
            onChange={onChange}
            onDelete={
              onDelete &&
              (() => {
                selection.clear()
                onDelete(selected, selectedName)
              })
            }
          />
        </div>
      )}
    </Page>
  )
}

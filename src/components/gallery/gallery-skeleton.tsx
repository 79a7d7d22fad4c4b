import { Skeleton } from '@/components/ui/skeleton'
import { useMessages } from '@/i18n'
import { gridClasses } from './grid-classes'

const tiles = Array.from({ length: 18 }, (_, index) => index)

/** Holds the place of the gallery in its own shape. */
export function GallerySkeleton() {
  const t = useMessages()
  return (
    <div aria-busy="true" className="grid gap-5">
      <p role="status" className="sr-only">
        {t.ui.loading}
      </p>
      <div className="flex items-start justify-between gap-4">
        <div className="grid gap-2">
          <Skeleton className="h-6 w-28" />
          <Skeleton className="h-4 w-36" />
        </div>
        <Skeleton className="control w-36" />
      </div>
      <div className={gridClasses}>
        {tiles.map((tile) => (
          <div key={tile}>
            <Skeleton className="aspect-4/3 rounded-md" />
            <Skeleton className="my-2.5 h-3 w-3/5 coarse:my-4" />
          </div>
        ))}
      </div>
    </div>
  )
}

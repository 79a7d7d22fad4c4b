import { cn } from '@/components/cn'
import { Skeleton } from '@/components/ui/skeleton'
import { chartsClasses } from './charts-classes'

/** The charts on their way, as high as they will be. */
export const ChartsPending = ({ className }: { className?: string }) => (
  <div className={cn('@container', className)}>
    <div className={chartsClasses}>
      {['a', 'b', 'c', 'd'].map((key) => (
        <div key={key} className="grid min-h-43 content-start @md:min-h-38 bg-raised px-4 py-3">
          <Skeleton className="h-3 w-20" />
          <Skeleton className="mt-12 h-12" />
        </div>
      ))}
    </div>
  </div>
)

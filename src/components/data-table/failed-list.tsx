import { Button } from '@/components/ui/button'

interface FailedListProps {
  sentence: string
  retry: { label: string; pending: boolean; onClick: () => void }
}

/** In the place of a list that could not be loaded. */
export const FailedList = ({ sentence, retry: { label, ...retry } }: FailedListProps) => (
  <div className="flex flex-wrap items-center gap-3 rounded-md border border-line px-3 py-2.5">
    <p className="min-w-0 flex-1 text-muted">{sentence}</p>
    <Button variant="outline" {...retry}>
      {label}
    </Button>
  </div>
)

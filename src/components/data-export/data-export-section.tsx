import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import Archive from 'lucide-react/icons/archive'
import { Button } from '@/components/ui/button'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { toast } from '@/components/ui/toast'
import { useDataExportMessages } from '@/i18n/data-export'
import { useSentence } from '@/i18n/sentence'
import { startDataExport } from '@/server/data-export-fns'
import { dataExportsQuery, isOnItsWay } from '@/server/data-export-queries'
import { DataExportList } from './data-export-list'

/** Everything of the organization as one archive: asked for, watched, taken home. */
export default function DataExportSection({ slug }: { slug: string }) {
  const t = useDataExportMessages()
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const { data: exports } = useSuspenseQuery(dataExportsQuery(slug))
  const [newest] = exports
  const isBusy = exports.some(isOnItsWay)
  const start = useMutation({
    mutationFn: () => startDataExport({ data: { slug } }),
    onError: (error) => toast.error(sentence(error)),
    onSettled: () => queryClient.invalidateQueries({ queryKey: dataExportsQuery(slug).queryKey }),
  })
  const hasFailed = newest?.state === 'failed'
  return (
    <Card aria-labelledby="your-data" className="max-w-4xl">
      <CardHeader className="max-sm:has-data-[slot=card-action]:grid-cols-1">
        <CardTitle id="your-data">{t.dataExport.title}</CardTitle>
        <CardDescription className="max-w-xl">{t.dataExport.description}</CardDescription>
        <CardAction className="max-sm:col-start-1 max-sm:row-span-1 max-sm:row-start-3 max-sm:mt-3 max-sm:justify-self-start">
          <Button
            data-arrival="export"
            variant={exports.length > 0 && !hasFailed ? 'outline' : 'default'}
            pending={start.isPending || isBusy}
            onClick={() => start.mutate()}
          >
            {hasFailed ? t.dataExport.again : t.dataExport.start}
          </Button>
        </CardAction>
      </CardHeader>
      <CardContent className="grid gap-3">
        <p role="status" className="text-sm text-muted">
          {isBusy ? t.dataExport.busy : t.dataExport.kept}
        </p>
        {exports.length > 0 ? (
          <DataExportList slug={slug} exports={exports} />
        ) : (
          <EmptyState media={<Archive />} title={t.dataExport.empty} className="py-10" />
        )}
      </CardContent>
    </Card>
  )
}

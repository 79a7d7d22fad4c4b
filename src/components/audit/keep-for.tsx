import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { NativeSelect } from '@/components/ui/native-select'
import { toast } from '@/components/ui/toast'
import { useAuditMessages } from '@/i18n/audit'
import { useSentence } from '@/i18n/sentence'
import { keptDays } from '@/lib/audit-filter'
import { wordFor } from '@/lib/words'
import { setAuditDays } from '@/server/audit-fns'
import { auditFrameQuery } from '@/server/audit-queries'
import { keys } from '@/server/query-keys'

/** For how long the log is kept. It can be put back until the job has run. */
export default function KeepFor({ slug, days }: { slug: string; days: number | null }) {
  const words = useAuditMessages().audit.keep
  const sentence = useSentence()
  const queryClient = useQueryClient()
  const id = useId()
  const { queryKey } = auditFrameQuery(slug)
  const show = (wanted: number | null) =>
    queryClient.setQueryData(queryKey, (found) => found && { ...found, days: wanted })
  const name = (each: number | null) =>
    each === null ? words.ever : (wordFor(words.days, String(each)) ?? String(each))
  const change = useMutation({
    mutationFn: (wanted: { days: number | null; before: number | null }) =>
      setAuditDays({ data: { slug, days: wanted.days } }),
    onMutate: ({ days }) => show(days),
    onSuccess: (_, { days, before }) =>
      toast.undo(words.kept(name(days)), () => change.mutate({ days: before, before: days }), {
        description: days === null ? undefined : words.keptHelp,
      }),
    onError: (error, { before }) => {
      show(before)
      toast.error(words.failed, { description: sentence(error) })
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: keys.audit(slug) }),
  })
  return (
    <span className="flex items-center gap-2">
      <label htmlFor={id} className="text-muted">
        {words.label}
      </label>
      <NativeSelect
        id={id}
        className="w-24 sm:w-28"
        value={days ?? ''}
        onChange={({ currentTarget: { value } }) =>
          change.mutate({ days: value === '' ? null : Number(value), before: days })
        }
      >
        {keptDays.map((each) => (
          <option key={each} value={each ?? ''}>
            {name(each)}
          </option>
        ))}
      </NativeSelect>
    </span>
  )
}

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useFormMessages } from '@/i18n/form'

interface NoMatchProps {
  /** What the list was narrowed by. */
  shown: Readonly<Record<string, string | undefined>>
  onShow: (change: Record<string, undefined>) => void
}

/** In the place of rows, where there are some and none is what was looked for. */
export function NoMatch({ shown, onShow }: NoMatchProps) {
  const t = useFormMessages().table
  const all = Object.fromEntries(Object.keys(shown).map((name) => [name, undefined]))
  return (
    <EmptyState title={t.noMatch}>
      <Button variant="outline" onClick={() => onShow(all)}>
        {t.showAll}
      </Button>
    </EmptyState>
  )
}

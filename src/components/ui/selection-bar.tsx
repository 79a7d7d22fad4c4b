import Pencil from 'lucide-react/icons/pencil'
import Trash from 'lucide-react/icons/trash-2'
import X from 'lucide-react/icons/x'
import type { Selection } from '@/components/use-selection'
import { useMessages } from '@/i18n'
import { Button } from './button'

interface SelectionBarProps {
  selection: Selection
  /** Whoever may not does not see it. */
  onChange?: (() => void) | undefined
  onDelete?: (() => void) | undefined
}

export default function SelectionBar({ selection, onChange, onDelete }: SelectionBarProps) {
  const t = useMessages().ui.selection
  return (
    <div className="floating mx-auto flex flex-wrap items-center gap-1 p-1 ps-3 starting:translate-y-2 starting:opacity-0">
      <p role="status" className="me-2 font-medium tabular-nums">
        {t.count(selection.selected.length)}
      </p>
      <Button variant="ghost" size="sm" onClick={selection.all}>
        {t.all}
      </Button>
      {onChange && (
        <Button variant="ghost" size="sm" onClick={onChange}>
          <Pencil />
          {t.change}
        </Button>
      )}
      {onDelete && (
        <Button variant="ghost" size="sm" className="text-bad" onClick={onDelete}>
          <Trash />
          {t.delete}
        </Button>
      )}
      <Button variant="ghost" size="icon-sm" aria-label={t.clear} onClick={selection.clear}>
        <X />
      </Button>
    </div>
  )
}

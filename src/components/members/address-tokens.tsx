import X from 'lucide-react/icons/x'
import { useRef } from 'react'
import { cn } from '@/components/cn'
import { Button } from '@/components/ui/button'
import { useInviteManyMessages } from '@/i18n/invite-many'
import type { JudgedToken } from './address-list'

interface AddressTokensProps {
  tokens: readonly JudgedToken[]
  onRemove: (id: number) => void
  onRemoveWrong: () => void
}

/** The entries of the list, each with what is wrong with it. */
export function AddressTokens({ tokens, onRemove, onRemoveWrong }: AddressTokensProps) {
  const words = useInviteManyMessages()
  const list = useRef<HTMLUListElement>(null)
  const wrong = tokens.filter(({ problem }) => problem).length
  // The button that had the focus goes with its entry.
  const remove = (id: number, index: number) => {
    const buttons = list.current?.querySelectorAll('button')
    const neighbour = buttons?.item(index + 1) ?? buttons?.item(index - 1)
    neighbour?.focus()
    onRemove(id)
  }
  return (
    <section aria-label={words.list} className="grid gap-2">
      <div className="flex min-h-7 flex-wrap items-center gap-x-3 text-sm text-muted">
        <output>
          {words.ready(tokens.length - wrong)}
          {wrong > 0 && <span className="text-bad"> · {words.wrong(wrong)}</span>}
        </output>
        {wrong > 0 && (
          <Button variant="ghost" size="sm" onClick={onRemoveWrong}>
            {words.removeWrong}
          </Button>
        )}
      </div>
      <ul ref={list} className="flex max-h-52 flex-wrap content-start gap-1.5 overflow-y-auto">
        {tokens.map(({ id, text, problem }, index) => (
          <li
            key={id}
            className={cn(
              'flex max-w-full items-center gap-1.5 rounded-sm border ps-2',
              problem ? 'border-bad/60 bg-bad-soft' : 'border-line bg-sunken',
            )}
          >
            <span className="min-w-0 truncate" dir="ltr">
              {text}
            </span>
            {problem && (
              <span className="shrink-0 text-sm whitespace-nowrap text-bad">{words.problems[problem]}</span>
            )}
            <button
              type="button"
              aria-label={words.remove(text)}
              onClick={() => remove(id, index)}
              className="grid size-7 shrink-0 place-items-center rounded-sm hover:bg-hover coarse:size-11"
            >
              <X className="size-3.5" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

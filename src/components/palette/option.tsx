import { Fragment, useState } from 'react'
import { cn } from '@/components/cn'
import { Kbd } from '@/components/ui/kbd'
import { usePaletteMessages } from '@/i18n/palette'
import type { Entry } from './entry'

interface OptionProps {
  id: string
  entry: Entry
  active: boolean
  onPoint: () => void
  onChoose: () => void
}

/** One thing to choose. The focus stays where it is typed; this one is only pointed at. */
export function Option({ id, entry, active, onPoint, onChoose }: OptionProps) {
  const { label, detail, icon: Icon, picture, keys } = entry
  const { thenKey } = usePaletteMessages().shortcuts
  const [broken, setBroken] = useState(false)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field of the palette has the focus and takes the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      onPointerMove={onPoint}
      onClick={onChoose}
      className={cn(
        'flex min-h-9 cursor-default items-center gap-2.5 rounded-sm px-2 select-none coarse:min-h-11',
        active && 'bg-hover text-text [&_svg]:text-accent',
      )}
    >
      {picture && !broken ? (
        <img
          src={picture}
          alt=""
          className="size-6 shrink-0 rounded-sm object-cover"
          onError={() => setBroken(true)}
        />
      ) : (
        <Icon className="size-4 shrink-0 text-muted" />
      )}
      <span className="min-w-0 flex-1 truncate">
        <bdi>{label}</bdi>
        {detail && <bdi className="ms-2 text-sm text-muted">{detail}</bdi>}
      </span>
      {keys && (
        <span className="flex items-center gap-1 max-sm:hidden">
          {keys.map((key, index) => (
            <Fragment key={key + String(index)}>
              {index > 0 && <span className="text-xs text-muted">{thenKey}</span>}
              <Kbd>{key}</Kbd>
            </Fragment>
          ))}
        </span>
      )}
    </div>
  )
}

import { hueOf, hueProps } from '@/components/app/hue'
import { cn } from '@/components/cn'

interface AvatarProps {
  /** Decides the initials, and the text for a screen reader when `label` is set. */
  name: string
  src?: string | null | undefined
  /** The id of an organization, which decides the hue. */
  id?: string | undefined
  /** Round for people, who have no colour of their own; square for organizations. */
  shape?: 'round' | 'square'
  /** Read out where the name does not stand beside it. */
  label?: boolean
  className?: string
}

/** A picture of a person or an organization; the initials on its hue where there is none. */
export function Avatar({ name, src, id, shape = 'round', label, className }: AvatarProps) {
  return (
    <span
      data-slot="avatar"
      {...(id ? hueProps(hueOf(id)) : {})}
      {...(label ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
      className={cn(
        'relative grid size-7 shrink-0 place-items-center overflow-hidden text-xs font-semibold ring-1 ring-inset select-none',
        shape === 'round'
          ? 'rounded-full bg-raised text-muted ring-line-strong/60'
          : 'rounded-sm bg-accent-soft text-accent ring-accent-line',
        className,
      )}
    >
      {initials(name)}
      {src && <img src={src} alt="" className="absolute inset-0 size-full object-cover" />}
    </span>
  )
}

/** At most two letters: of the first and last word, or one where there is a single word. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.length > 1 ? [words[0], words.at(-1)] : [words[0]]
  return letters
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toUpperCase()
}

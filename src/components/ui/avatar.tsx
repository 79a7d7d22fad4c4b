import { hueOf, hueProps } from '@/components/app/hue'
import { cn } from '@/components/cn'

interface AvatarProps {
  /** Decides the initials, and the text for a screen reader when `label` is set. */
  name: string
  src?: string | null | undefined
  /** The id decides the hue. Without it the avatar takes the hue around it. */
  id?: string
  /** Round for people, square for organizations. */
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
        'relative grid size-7 shrink-0 place-items-center overflow-hidden bg-accent-soft text-xs font-semibold text-accent',
        'ring-1 ring-accent-line ring-inset select-none',
        shape === 'round' ? 'rounded-full' : 'rounded-sm',
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

import { usePublicMessages } from '@/i18n/public'

interface ContentsProps {
  headings: readonly { id: string; text: string; depth: number }[]
}

/** The parts of a page, where it has several and there is room beside it. */
export function Contents({ headings }: ContentsProps) {
  const { docs } = usePublicMessages()
  if (headings.length < 3) return null
  return (
    <nav aria-label={docs.onPage} className="sticky top-6 grid content-start gap-1 self-start max-xl:hidden">
      <h2 className="text-sm text-muted">{docs.onPage}</h2>
      <ul lang="en" dir="ltr">
        {headings.map(({ id, text, depth }) => (
          <li key={id} className={depth === 3 ? 'ps-3' : undefined}>
            <a href={`#${id}`} className="block rounded-sm py-1 text-sm text-muted hover:text-text">
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

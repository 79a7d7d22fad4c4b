import type { LandingMessages } from '@/i18n/landing'

interface LineLinkProps {
  link: LandingMessages['line']['links'][number]
  /** The beat of the clock on which somebody stops here. */
  beat: number
  stops: string
}

/** One link of the line: its gate, its question, whom it stops, and what they get instead. */
export const LineLink = ({ link, beat, stops }: LineLinkProps) => (
  <li className="line-link" style={{ '--beat': beat }}>
    <span aria-hidden="true" className="line-gate">
      <span className="line-bolt" />
    </span>
    <h3 className="font-mono text-base font-medium">{link.name}</h3>
    <p className="mt-0.5 font-medium">{link.asks}</p>
    <p className="mt-1.5 text-sm text-muted">
      {stops} {link.stops}.
    </p>
    <p className="line-answer mt-2 inline-block rounded-sm border border-line px-1.5 font-mono text-xs leading-5 text-muted">
      {link.answer}
    </p>
  </li>
)

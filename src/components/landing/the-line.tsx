import { hueProps } from '@/components/app/hue'
import { useLandingMessages } from '@/i18n/landing'
import { LineLink } from './line-link'
import { worlds } from './two-worlds'

/**
 * The centre of the page: Alice's request travels the whole line, then five others stop, each at its own link. One
 * clock of six beats drives everything; `--beat` says on which of them something moves.
 */
export function TheLine() {
  const { line } = useLandingMessages()
  return (
    <section aria-labelledby="the-line" className="border-t border-line py-14 sm:py-20">
      <h2
        id="the-line"
        className="max-w-2xl text-2xl font-semibold tracking-tight sm:text-[2rem] sm:leading-tight"
      >
        {line.title}
      </h2>
      <p className="mt-3 max-w-xl text-lg text-muted">{line.lead}</p>
      <div className="line mt-10 sm:mt-14">
        <p aria-hidden="true" className="line-source font-mono text-xs text-muted">
          {line.request}
        </p>
        <ol className="line-links">
          {line.links.map((link, index) => (
            <LineLink key={link.name} link={link} beat={index + 1} stops={line.stops} />
          ))}
        </ol>
        <Rows label={line.rows} />
        <div aria-hidden="true" className="line-track" />
        <p aria-hidden="true" className="line-token line-token-own" {...onBeat(0, worlds[0].hue)}>
          {line.own}
        </p>
        {line.links.map((link, index) => (
          <p key={link.name} aria-hidden="true" className="line-token" {...onBeat(index + 1, hues[index])}>
            {link.who}
          </p>
        ))}
      </div>
    </section>
  )
}

/** The colour of each who is stopped, where they belong to one of the two. */
const hues = [undefined, worlds[1].hue, worlds[0].hue, undefined, worlds[0].hue]

function onBeat(beat: number, hue: number | undefined) {
  if (hue === undefined) return { style: { '--beat': beat } }
  const tint = hueProps(hue)
  return { ...tint, style: { ...tint.style, '--beat': beat } }
}

/** What lies at the end of the line. Only the rows of one of the two ever light up. */
const Rows = ({ label }: { label: string }) => (
  <div aria-hidden="true" className="line-rows">
    <p className="mb-2 font-mono text-xs text-muted lg:hidden">{label}</p>
    {worlds.map((world, index) => (
      <div key={world.name} {...hueProps(world.hue)} className={index === 0 ? 'line-rows-own' : 'text-muted'}>
        <p className="flex items-center gap-1.5 text-xs font-medium">
          <span className="size-1.5 rounded-full bg-accent" />
          {world.name}
        </p>
        <ul className="mt-1.5 mb-3 grid gap-px">
          {world.rows.slice(0, 3).map((row) => (
            <li key={row} className="line-row rounded-xs px-1.5 py-0.5 font-mono text-xs">
              {row}
            </li>
          ))}
        </ul>
      </div>
    ))}
  </div>
)

import { hueProps } from '@/components/app/hue'
import { useLandingMessages } from '@/i18n/landing'

/** Two organizations made up for the picture: a name, a hue, and the names of what they keep. */
export const worlds = [
  { name: 'Acme', hue: 255, rows: ['roof.jpg', 'north-wall.jpg', 'plan-b.png', 'stairs.jpg'] },
  { name: 'Globex', hue: 150, rows: ['harbour.jpg', 'crane-4.jpg', 'night.png', 'dock.jpg'] },
] as const

/** The same query, asked on both sides of a line: each side lights up by its own rows only. */
export function TwoWorlds() {
  const t = useLandingMessages()
  return (
    <div className="mx-auto w-full max-w-lg">
      <h2 className="max-w-sm text-2xl font-semibold tracking-tight">{t.worlds.title}</h2>
      <p className="mt-2 max-w-md text-muted">{t.worlds.sentence}</p>
      <div aria-hidden="true" className="mt-10 grid grid-cols-[1fr_1px_1fr] gap-x-6">
        {worlds.map((world, side) => (
          <World key={world.name} world={world} side={side} query={t.worlds.query} />
        ))}
        <div className="col-start-2 row-start-1 -my-6 bg-line-strong" />
      </div>
    </div>
  )
}

interface WorldProps {
  world: (typeof worlds)[number]
  side: number
  query: string
}

const World = ({ world, side, query }: WorldProps) => {
  const tint = hueProps(world.hue)
  return (
    <div
      {...tint}
      style={{ ...tint.style, '--side': side }}
      className={side === 0 ? 'row-start-1' : 'col-start-3 row-start-1'}
    >
      <p className="flex items-center gap-2 font-medium">
        <span className="size-2 rounded-full bg-accent" />
        {world.name}
      </p>
      <p className="world-query mt-3 overflow-hidden font-mono text-xs text-ellipsis whitespace-nowrap text-muted">
        {query}
      </p>
      <ul className="mt-3 border-t border-line">
        {world.rows.map((row, index) => (
          <li
            key={row}
            style={{ '--row': index }}
            className="world-row flex h-9 items-center gap-3 border-b border-line font-mono text-xs"
          >
            <span className="world-dot size-1.5 rounded-full bg-line-strong" />
            {row}
          </li>
        ))}
      </ul>
    </div>
  )
}

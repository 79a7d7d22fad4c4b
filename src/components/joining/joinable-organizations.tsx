import { Avatar } from '@/components/ui/avatar'
import { Button } from '@/components/ui/button'
import { useJoinableMessages } from '@/i18n/joinable'
import type { listJoinable } from '@/server/join-by-domain-fns'
import { useJoin } from './use-join'

type Joinable = Awaited<ReturnType<typeof listJoinable>>

/** Those that somebody could join by their address: their names, and nothing else of them. */
export default function JoinableOrganizations({ joinable }: { joinable: Joinable }) {
  const words = useJoinableMessages()
  const join = useJoin()
  return (
    <section aria-labelledby="joinable-organizations" className="grid gap-2">
      <div>
        <h2 id="joinable-organizations" className="font-semibold">
          {words.title}
        </h2>
        <p className="text-muted">{words.help}</p>
      </div>
      <ul className="divide-y divide-line rounded-md border border-line bg-raised">
        {joinable.map(({ id, name }) => (
          <li key={id} className="flex items-center gap-3 p-3">
            <Avatar shape="square" id={id} name={name} className="size-8" />
            <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
            <Button
              aria-label={words.joinNamed(name)}
              pending={!join.isIdle && !join.isError && join.variables.id === id}
              onClick={() => join.isPending || join.mutate({ id, name })}
            >
              {words.join}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

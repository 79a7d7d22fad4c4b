import { useSuspenseQuery } from '@tanstack/react-query'
import { Card, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { useJoiningMessages } from '@/i18n/joining'
import type { Role } from '@/lib/permissions'
import { domainsQuery } from '@/server/domain-queries'
import { DefaultRoleField } from './default-role-field'
import { DomainForm } from './domain-form'
import { DomainList } from './domain-list'
import { useDomainActs } from './use-domain-acts'

/** With which role people come, and who may come by themselves. */
export default function JoiningSection({ slug, own }: { slug: string; own: Role }) {
  const words = useJoiningMessages().joining
  const { data } = useSuspenseQuery(domainsQuery(slug))
  const { add, remove } = useDomainActs(slug)
  const isThere = data.own !== undefined && data.domains.includes(data.own)
  return (
    <Card aria-labelledby="joining" className="max-w-4xl">
      <CardHeader>
        <CardTitle id="joining">{words.title}</CardTitle>
        <CardDescription>{words.description}</CardDescription>
      </CardHeader>
      <CardContent className="grid gap-5">
        <DefaultRoleField slug={slug} own={own} />
        <div className="grid gap-3">
          <DomainList domains={data.domains} onRemove={(domain) => remove.mutate(domain)} />
          {data.own === undefined || isThere ? (
            <p className="max-w-xl text-sm text-muted">
              {isThere ? words.domains.ownThere : words.domains.ownPublic}
            </p>
          ) : (
            <DomainForm own={data.own} pending={add.isPending} onAdd={add.mutate} />
          )}
        </div>
      </CardContent>
    </Card>
  )
}

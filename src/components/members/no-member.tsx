import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { useMembersMessages } from '@/i18n/members'

/** In the place of the list, where nobody is what was looked for. */
export default function NoMember({ search, onAll }: { search: string | undefined; onAll: () => void }) {
  const { members } = useMembersMessages()
  return (
    <EmptyState title={search ? members.none(search) : members.noneInTeam}>
      <Button variant="outline" onClick={onAll}>
        {members.everybody}
      </Button>
    </EmptyState>
  )
}

import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useOpenAtOnce } from '@/components/app/use-open-at-once'
import { Menu, MenuContent, MenuItem, MenuTrigger } from '@/components/ui/menu'
import { useMemberActsMessages } from '@/i18n/member-acts'
import { organizationQuery } from '@/server/organization-queries'
import { MemberQuestion } from './member-question'
import type { ListedMember } from './member-row'

const acts = ['transfer', 'remove', 'leave'] as const
export type MemberAct = (typeof acts)[number]

interface MemberMenuProps {
  slug: string
  trigger: React.ReactElement
  byKey: boolean
  member: ListedMember
  may: Readonly<Record<MemberAct, boolean>>
}

export default function MemberMenu({ slug, trigger, byKey, member, may }: MemberMenuProps) {
  const words = useMemberActsMessages()
  const opener = useOpenAtOnce(byKey)
  const { data: organization } = useSuspenseQuery(organizationQuery(slug))
  const [asked, setAsked] = useState<MemberAct>()
  return (
    <>
      <Menu>
        <MenuTrigger ref={opener} render={trigger} />
        <MenuContent align="end" className="w-56">
          {acts
            .filter((act) => may[act])
            .map((act) => (
              <MenuItem
                key={act}
                variant={act === 'transfer' ? 'default' : 'destructive'}
                onClick={() => setAsked(act)}
              >
                {words[act]}
              </MenuItem>
            ))}
        </MenuContent>
      </Menu>
      {asked && (
        <MemberQuestion
          slug={slug}
          act={asked}
          member={member}
          organization={organization.name}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  )
}

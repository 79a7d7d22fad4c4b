import Key from 'lucide-react/icons/key'
import User from 'lucide-react/icons/user'
import UserPlus from 'lucide-react/icons/user-plus'
import type { PaletteFeature } from '@/components/palette/feature'

const to = '/organizations/$slug/members'

/** People in the palette: each leads to the list that shows them alone. */
export const membersInPalette: PaletteFeature = {
  kind: 'members',
  label: (t) => t.app.nav.members,
  show: ({ name, detail }) => ({ icon: User, leads: { to, search: { search: detail ?? name } } }),
  actions: [
    {
      name: 'invite',
      label: (t) => t.palette.actions.invite,
      icon: UserPlus,
      permission: 'invitation:create',
      to,
      arrival: 'invite',
    },
    {
      name: 'change-role',
      label: (t) => t.palette.actions.changeRole,
      icon: Key,
      permission: 'member:update',
      to,
      arrival: 'find-member',
    },
  ],
}

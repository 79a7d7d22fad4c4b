import Archive from 'lucide-react/icons/archive'
import Bell from 'lucide-react/icons/bell'
import Role from 'lucide-react/icons/key'
import Invited from 'lucide-react/icons/mail'
import Trash from 'lucide-react/icons/trash-2'
import Restored from 'lucide-react/icons/undo-2'
import Left from 'lucide-react/icons/user-minus'
import Joined from 'lucide-react/icons/user-plus'
import type { ComponentType } from 'react'

const icons: Record<string, ComponentType> = {
  invitation_received: Invited,
  invitation_rejected: Invited,
  member_added: Joined,
  member_joined: Joined,
  member_left: Left,
  member_removed: Left,
  role_changed: Role,
  export_ended: Archive,
  organization_closed: Trash,
  organization_reopened: Restored,
}

export const iconOf = (type: string): ComponentType => icons[type] ?? Bell

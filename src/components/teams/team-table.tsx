import Pencil from 'lucide-react/icons/pencil'
import Trash from 'lucide-react/icons/trash-2'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from '@/components/ui/table'
import { useTeamMessages } from '@/i18n/teams'
import { allows, type Role } from '@/lib/permissions'
import type { Opened } from './teams-page'

export interface Team {
  id: string
  name: string
  members: number
}

interface TeamTableProps {
  teams: readonly Team[]
  /** Of the person who looks. */
  role: Role
  onOpen: (opened: Opened) => void
  onIntent: () => void
}

export function TeamTable({ teams, role, onOpen, onIntent }: TeamTableProps) {
  const t = useTeamMessages().teams
  const [mayRename, mayDelete] = [allows(role, 'team:update'), allows(role, 'team:delete')]
  return (
    <Table label={t.label}>
      <TableHeader>
        <TableRow>
          <TableHead>{t.team}</TableHead>
          <TableHead>{t.size}</TableHead>
          {(mayRename || mayDelete) && (
            <TableHead>
              <span className="sr-only">{t.acts}</span>
            </TableHead>
          )}
        </TableRow>
      </TableHeader>
      <TableBody>
        {teams.map((team) => (
          <TableRow key={team.id} className="relative">
            <TableCell className="w-full max-w-0">
              <button
                type="button"
                aria-haspopup="dialog"
                className="block w-full truncate text-start font-medium after:absolute after:inset-0"
                onClick={() => onOpen({ people: team })}
                onPointerEnter={onIntent}
                onFocus={onIntent}
              >
                {team.name}
              </button>
            </TableCell>
            <TableCell className="whitespace-nowrap text-muted">{t.people(team.members)}</TableCell>
            {(mayRename || mayDelete) && (
              <TableCell className="w-px">
                <span className="relative z-10 flex justify-end">
                  {mayRename && (
                    <TeamAct label={t.rename(team.name)} onAct={() => onOpen({ form: team })}>
                      <Pencil />
                    </TeamAct>
                  )}
                  {mayDelete && (
                    <TeamAct label={t.delete(team.name)} onAct={() => onOpen({ deletion: team })}>
                      <Trash />
                    </TeamAct>
                  )}
                </span>
              </TableCell>
            )}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  )
}

const TeamAct = ({ label, onAct, children }: { label: string; onAct: () => void; children: ReactNode }) => (
  <Button variant="ghost" size="icon" className="text-muted" aria-label={label} title={label} onClick={onAct}>
    {children}
  </Button>
)

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { keyOf, type Role } from '@/lib/permissions'
import { defaultRoleQuery } from '@/server/default-role-queries'
import { useRoleChoices } from './use-role-choices'

export interface GivenRole {
  role: Role
  /** Those that whoever invites can give. */
  choices: readonly Role[]
  choose: (key: string) => void
}

/** The role that an invitation gives: the default of the organization until another one is chosen. */
export function useGivenRole(slug: string, own: Role): GivenRole {
  const choices = useRoleChoices(slug, own)
  const { data = 'member' } = useQuery(defaultRoleQuery(slug))
  const [chosen, choose] = useState<string>()
  // Where it is above one's own, or has just been deleted, there is still member.
  const role = choices.find((each) => keyOf(each) === (chosen ?? data)) ?? 'member'
  return { role, choices, choose }
}

import { useState } from 'react'
import { useRolesMessages } from '@/i18n/roles'
import { useSentence } from '@/i18n/sentence'
import { isAppError } from '@/lib/errors'
import { allows, type CustomRole, completed, type Permission, type Role } from '@/lib/permissions'
import { givenPermissions } from './permission-groups'

interface Wanted {
  key: string | undefined
  name: string
  permissions: Permission[]
}

/** What a role can begin with of another one's. */
export const partOf = (role: Role): Permission[] =>
  givenPermissions.filter((permission) => allows(role, permission))

/** A role while somebody writes it, and what the server says against it: about its name, or about the whole. */
export function useRoleForm(role: CustomRole | undefined, save: (wanted: Wanted) => Promise<unknown>) {
  const words = useRolesMessages().form
  const sentence = useSentence()
  const [first] = useState(() => ({ name: role?.name ?? '', chosen: partOf(role ?? 'member') }))
  const [name, setName] = useState(first.name)
  const [chosen, setChosen] = useState(first.chosen)
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<unknown>()
  const refused = isAppError(error) ? error : undefined
  const isTaken = refused?.reason === 'roleNameTaken'
  const isWrong = refused?.fields !== undefined && 'name' in refused.fields

  async function submit() {
    if (pending) return
    setPending(true)
    setError(undefined)
    try {
      await save({ key: role?.key, name, permissions: completed(chosen) })
    } catch (cause) {
      setError(cause)
      setPending(false)
    }
  }

  return {
    name,
    chosen,
    pending,
    submit,
    all: completed(chosen),
    dirty: name !== first.name || completed(chosen).join() !== completed(first.chosen).join(),
    nameProblem: isTaken ? sentence(error) : isWrong ? words.nameProblem : undefined,
    problem: error !== undefined && !isTaken && !isWrong ? sentence(error) : undefined,
    setChosen,
    setName: (typed: string) => {
      setName(typed)
      setError(undefined)
    },
    toggle: (permission: Permission, on: boolean) =>
      setChosen((before) => [...before.filter((each) => each !== permission), ...(on ? [permission] : [])]),
  }
}

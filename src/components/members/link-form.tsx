import { useState } from 'react'
import { FormProblem } from '@/components/auth/form-problem'
import { Button } from '@/components/ui/button'
import {
  DialogClose,
  DialogDescription,
  DialogFooter,
  DialogHeader,
  DialogTitle,
} from '@/components/ui/dialog'
import { Field, FieldGroup } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { NativeSelect } from '@/components/ui/native-select'
import { useLinkMessages } from '@/i18n/invitation-links'
import { type LinkDays, linkLimits } from '@/lib/link-limits'
import { keyOf } from '@/lib/permissions'
import { RoleOptions } from './role-options'
import type { GivenRole } from './use-given-role'

interface LinkFormProps {
  given: GivenRole
  /** Where in the organization they come. */
  place: React.ReactNode
  problem: string | undefined
  pending: boolean
  onMake: (wanted: { maximumUses: number | undefined; days: LinkDays }) => void
}

/** Undefined for no limit; NaN for what is none. */
function usesIn(typed: string): number | undefined {
  if (typed.trim() === '') return undefined
  const uses = Number(typed)
  return Number.isInteger(uses) && uses >= 1 && uses <= linkLimits.mostUses ? uses : Number.NaN
}

/** With which role, for how many and for how long. */
export function LinkForm({ given, place, problem, pending, onMake }: LinkFormProps) {
  const words = useLinkMessages()
  const [uses, setUses] = useState('10')
  const [days, setDays] = useState<LinkDays>(7)
  const [wrong, setWrong] = useState(false)
  const submit = (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (pending) return
    const maximumUses = usesIn(uses)
    if (!Number.isNaN(maximumUses)) return onMake({ maximumUses, days })
    setWrong(true)
    event.currentTarget.querySelector('input')?.focus()
  }
  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <DialogHeader>
        <DialogTitle>{words.title}</DialogTitle>
        <DialogDescription>{words.description}</DialogDescription>
      </DialogHeader>
      <FormProblem>{problem}</FormProblem>
      <FieldGroup>
        <Field label={words.role}>
          <NativeSelect
            value={keyOf(given.role)}
            onChange={({ currentTarget: { value } }) => given.choose(value)}
          >
            <RoleOptions choices={given.choices} />
          </NativeSelect>
        </Field>
        {place}
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field label={words.uses} help={words.usesHelp} error={wrong && words.usesProblem}>
            <Input
              inputMode="numeric"
              value={uses}
              maxLength={3}
              autoComplete="off"
              onChange={({ currentTarget }) => {
                setUses(currentTarget.value)
                setWrong(false)
              }}
            />
          </Field>
          <Field label={words.expires}>
            <NativeSelect
              value={days}
              onChange={({ currentTarget: { value } }) =>
                setDays(linkLimits.days.find((each) => String(each) === value) ?? 7)
              }
            >
              {linkLimits.days.map((each) => (
                <option key={each} value={each}>
                  {words.days[each]}
                </option>
              ))}
            </NativeSelect>
          </Field>
        </div>
      </FieldGroup>
      <DialogFooter>
        <DialogClose render={<Button variant="outline" />}>{words.cancel}</DialogClose>
        <Button type="submit" pending={pending}>
          {words.make}
        </Button>
      </DialogFooter>
    </form>
  )
}

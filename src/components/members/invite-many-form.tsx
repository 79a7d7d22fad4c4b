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
import { NativeSelect } from '@/components/ui/native-select'
import { Progress } from '@/components/ui/progress'
import { Textarea } from '@/components/ui/textarea'
import { useInviteManyMessages } from '@/i18n/invite-many'
import { keyOf } from '@/lib/permissions'
import { AddressTokens } from './address-tokens'
import { addressesOf } from './addresses-of'
import { CsvButton } from './csv-button'
import { RoleOptions } from './role-options'
import type { useAddressList } from './use-address-list'
import type { GivenRole } from './use-given-role'

interface InviteManyFormProps {
  list: ReturnType<typeof useAddressList>
  typed: string
  onType: (typed: string) => void
  given: GivenRole
  /** Where in the organization they come. */
  place: React.ReactNode
  problem: string | undefined
  pending: boolean
  onSend: (emails: string[]) => void
}

/** The list of addresses, one role for all of them, and what stands in the way of each. */
export function InviteManyForm({
  list,
  typed,
  onType,
  given,
  place,
  problem,
  pending,
  onSend,
}: InviteManyFormProps) {
  const words = useInviteManyMessages()
  const [wrong, setWrong] = useState<string>()
  const ready = list.shown.filter((token) => !token.problem).map(({ text }) => text)

  const take = (addresses: string[]) => {
    const left = list.add(addresses)
    onType(left.join('\n'))
    setWrong(left.length > 0 ? words.left(left.length) : undefined)
    return left.length === 0
  }
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    if (pending) return
    // What is still in the field is looked at in the list before it is sent.
    if (addressesOf(typed).length > 0) take(addressesOf(typed))
    else if (ready.length === 0) setWrong(words.none)
    else onSend(ready)
  }

  return (
    <form noValidate onSubmit={submit} className="grid gap-4">
      <DialogHeader>
        <DialogTitle>{words.title}</DialogTitle>
        <DialogDescription>{words.description}</DialogDescription>
      </DialogHeader>
      <FormProblem>{problem}</FormProblem>
      <FieldGroup>
        <Field label={words.addresses} help={words.addressesHelp} error={wrong}>
          <Textarea
            value={typed}
            placeholder={words.placeholder}
            rows={2}
            dir="ltr"
            spellCheck={false}
            autoComplete="off"
            className="max-h-40"
            onChange={({ currentTarget }) => {
              onType(currentTarget.value)
              setWrong(undefined)
            }}
            onPaste={(event) => {
              const pasted = addressesOf(event.clipboardData.getData('text'))
              if (typed.trim() !== '' || pasted.length < 2) return
              event.preventDefault()
              take(pasted)
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              event.currentTarget.form?.requestSubmit()
            }}
          />
        </Field>
        <CsvButton onAddresses={take} onProblem={setWrong} />
        {list.shown.length > 0 && (
          <AddressTokens tokens={list.shown} onRemove={list.remove} onRemoveWrong={list.removeWrong} />
        )}
        <Field label={words.role}>
          <NativeSelect
            value={keyOf(given.role)}
            onChange={({ currentTarget: { value } }) => given.choose(value)}
          >
            <RoleOptions choices={given.choices} />
          </NativeSelect>
        </Field>
        {place}
      </FieldGroup>
      <output className="grid gap-1.5 text-sm text-muted empty:hidden">
        {pending && (
          <>
            {words.sending(ready.length)}
            <Progress value={null} label={words.sending(ready.length)} />
          </>
        )}
      </output>
      <DialogFooter>
        <DialogClose render={<Button variant="outline" />}>{words.cancel}</DialogClose>
        <Button type="submit" pending={pending}>
          {typed.trim() === '' ? words.send(ready.length) : words.add}
        </Button>
      </DialogFooter>
    </form>
  )
}

import { useId } from 'react'
import { Checkbox } from '@/components/ui/checkbox'
import { NativeSelect } from '@/components/ui/native-select'
import { useNotificationMessages } from '@/i18n/notifications'
import { digests, notificationTypes } from '@/lib/notifications/types'
import { type Preferences, usePreferences } from './use-preferences'

/** What somebody hears, here and by letter; each choice is kept at once. */
export function PreferenceChoices({ chosen }: { chosen: Preferences }) {
  const t = useNotificationMessages().notifications.preferences
  const save = usePreferences()
  const id = useId()
  const toggled = <Item,>(list: readonly Item[], item: Item) =>
    list.includes(item) ? list.filter((each) => each !== item) : [...list, item]
  return (
    <>
      <div className="grid gap-1.5">
        <label htmlFor={id} className="font-medium">
          {t.digest}
        </label>
        <NativeSelect
          id={id}
          value={chosen.digest}
          onChange={({ currentTarget: { value } }) => {
            const digest = digests.find((each) => each === value)
            if (digest) save.mutate({ ...chosen, digest })
          }}
        >
          {digests.map((each) => (
            <option key={each} value={each}>
              {t.digests[each]}
            </option>
          ))}
        </NativeSelect>
      </div>
      <table className="w-full text-start">
        <thead className="text-sm text-muted">
          <tr className="border-b border-line">
            <th scope="col" className="py-2 text-start font-medium">
              {t.type}
            </th>
            <th scope="col" className="w-16 text-center font-medium">
              {t.here}
            </th>
            <th scope="col" className="w-20 text-center font-medium">
              {t.byMail}
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {notificationTypes.map((type) => {
            const isHeard = !chosen.muted.includes(type)
            return (
              <tr key={type}>
                <th scope="row" className="py-2 pe-2 text-start font-normal">
                  {t.types[type]}
                </th>
                <td className="text-center">
                  <Checkbox
                    className="mx-auto"
                    aria-label={t.hereFor(t.types[type])}
                    checked={isHeard}
                    onCheckedChange={() => save.mutate({ ...chosen, muted: toggled(chosen.muted, type) })}
                  />
                </td>
                <td className="text-center">
                  <Checkbox
                    className="mx-auto"
                    aria-label={t.byMailFor(t.types[type])}
                    disabled={!isHeard || chosen.digest === 'off'}
                    checked={isHeard && chosen.digest !== 'off' && !chosen.unmailed.includes(type)}
                    onCheckedChange={() =>
                      save.mutate({ ...chosen, unmailed: toggled(chosen.unmailed, type) })
                    }
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

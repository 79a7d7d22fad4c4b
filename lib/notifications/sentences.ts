import { type Locale, tagOf } from '../languages'
import { type NotificationDetails, type NotificationType, notificationTypes } from './types'

/** What a sentence is made of. */
export interface Told extends Omit<NotificationDetails, 'dueAt'> {
  organization: string
  /** When something is due, as the language writes a day. */
  day: string
}

export type Sentences = Readonly<Record<NotificationType | 'unknown', (told: Told) => string>>

const isType = (type: string): type is NotificationType => notificationTypes.some((each) => each === type)

/** One that this version does not know is said to be there and no more. */
export function notificationSentence(
  { locale, sentences }: { locale: Locale; sentences: Sentences },
  type: string,
  { dueAt, ...details }: NotificationDetails,
  organization: string | undefined,
): string {
  const day = dueAt
    ? new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dueAt))
    : ''
  const name = organization ?? details.organization ?? ''
  return sentences[isType(type) ? type : 'unknown']({ ...details, organization: name, day })
}

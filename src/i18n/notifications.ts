import { en } from './en'
import { notifications } from './en/notifications'

const all = { ...en, notifications }

/** The words of what people are told, beside those of every page. */
export const useNotificationMessages = (): typeof all => all

import { messages } from '#words'
import { notifications } from '#words/notifications'

const all = { ...messages, notifications }

/** The words of what people are told, beside those of every page. */
export const useNotificationMessages = (): typeof all => all

import type { Locale } from '../languages'
import { render } from './render'
import { lettersIn } from './words'

interface SignIn {
  /** Undefined where the browser does not say what it is. */
  device: string | undefined
  address: string | undefined
}

export const newDeviceEmail = (locale: Locale, { device, address }: SignIn, url: string) => {
  const { subject, heading, body, unknown, action, note } = lettersIn(locale).newDevice
  return render(locale, {
    of: 'person',
    subject,
    heading,
    body: body(device ?? unknown, address),
    action: { label: action, url },
    note,
  })
}

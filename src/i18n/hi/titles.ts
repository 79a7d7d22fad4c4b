import type { Words } from '@/lib/words'
import type { titles as english } from '../en/titles'

export const titles: Words<typeof english> = {
  login: 'साइन इन',
  signInLink: 'ईमेल से साइन इन',
  secondStep: 'दूसरा चरण',
  signup: 'अपना खाता बनाएँ',
  forgot: 'नया पासवर्ड चुनें',
  reset: 'नया पासवर्ड चुनें',
  verify: 'अपने ईमेल पते की पुष्टि करें',
  account: 'आपका खाता',
  confirmEmail: 'अपने नए ईमेल पते की पुष्टि करें',
  keepEmail: 'आपका ईमेल पता',
  organizations: 'संगठन',
  onboarding: 'अपने संगठन को नाम दें',
  newOrganization: 'नया संगठन',
  notifications: 'सूचनाएँ',
}

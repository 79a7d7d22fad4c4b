import { isolated } from '@/lib/isolated'
import type { Words } from '@/lib/words'
import type { joinable as english } from '../en/joinable'

export const joinable: Words<typeof english> = {
  title: 'يمكنك الانضمام إلى',
  help: 'بريدك الإلكتروني المؤكَّد في نطاق تسمح به.',
  join: 'انضمام',
  joinNamed: (organization) => isolated`الانضمام إلى ${organization}`,
  joined: (organization) => isolated`لك الآن عضوية في ${organization}`,
  gone: (organization) => isolated`لم يعد الانضمام إلى ${organization} ممكنًا.`,
}

import { useAuthMessages } from '@/i18n/auth'

/** Between two ways to do the same. */
export const Or = () => (
  <p className="flex items-center gap-3 text-sm text-muted before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
    {useAuthMessages().signIn.or}
  </p>
)

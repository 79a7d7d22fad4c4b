import { Link } from '@tanstack/react-router'
import { useMessages } from '@/i18n'
import { Mark } from './mark'

/** Sign and name of the product; leads home. */
export function Brand() {
  const t = useMessages()
  return (
    <Link
      to="/"
      reloadDocument
      className="-m-1 inline-flex items-center gap-2 rounded-sm p-1 text-lg font-semibold tracking-tight"
    >
      <Mark />
      {t.app.name}
    </Link>
  )
}

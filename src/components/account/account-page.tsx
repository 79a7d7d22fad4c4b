import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Page } from '@/components/app/page'
import { useAccountMessages } from '@/i18n/account'
import { accountSections } from './sections'

/** One section below the other, with the list of them beside where there is room. */
export function AccountPage() {
  const t = useAccountMessages()
  return (
    <Page title={t.titles.account} description={t.account.description}>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,48rem)_10rem]">
        <div className="grid min-w-0 gap-4">
          {accountSections.map(({ name, Section }) => (
            <Suspense key={name}>
              <Section />
            </Suspense>
          ))}
        </div>
        <nav aria-label={t.account.onThisPage} className="sticky top-18 self-start max-lg:hidden">
          <ul className="grid border-s border-line">
            {accountSections.map(({ name }) => (
              <li key={name}>
                <Link
                  to="/account"
                  hash={name}
                  activeOptions={{ includeHash: true }}
                  className="-ms-px block border-s border-transparent px-3 py-1 text-muted hover:text-text"
                  activeProps={{ className: 'border-accent text-text' }}
                >
                  {t.account.sections[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </Page>
  )
}

import type { ReactNode } from 'react'
import { hueOf, hueProps } from '@/components/app/hue'
import { AuthPage } from '@/components/auth/auth-page'
import { Avatar } from '@/components/ui/avatar'

interface OrganizationPageProps {
  organization: { id: string; name: string }
  title: string
  lead: string
  children: ReactNode
}

/** What somebody is asked who is no member yet: in the colour of the organization, without its logo. */
export const OrganizationPage = ({ organization: { id, name }, ...page }: OrganizationPageProps) => (
  <div {...hueProps(hueOf(id))}>
    <AuthPage
      media={<Avatar shape="square" id={id} name={name} className="mb-2 size-11 text-lg" />}
      {...page}
    />
  </div>
)

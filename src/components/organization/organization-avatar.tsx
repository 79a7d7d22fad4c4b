import { Avatar } from '@/components/ui/avatar'

interface OrganizationAvatarProps {
  organization: { id: string; name: string; slug: string; logo?: string | null | undefined }
  className?: string | undefined
}

/** The logo of an organization, or its initials on its hue. */
export const OrganizationAvatar = ({ organization, className }: OrganizationAvatarProps) => (
  <Avatar
    shape="square"
    id={organization.id}
    name={organization.name}
    src={logoAddress(organization)}
    className={className}
  />
)

/** Where members see the logo. The file's id in the address makes a new logo a new picture. */
export const logoAddress = ({ slug, logo }: OrganizationAvatarProps['organization']) =>
  logo ? `/api/organizations/${slug}/logo?file=${logo}` : undefined

import { Avatar } from '@/components/ui/avatar'

interface Pictured {
  id: string
  name: string
  image?: string | null | undefined
}

/** Somebody's picture, or their initials. */
export const PersonAvatar = ({ person, className }: { person: Pictured; className?: string }) => (
  <Avatar name={person.name} src={portraitAddress(person)} {...(className && { className })} />
)

/** Where colleagues see it. The file's id in the address makes a new picture another one. */
export const portraitAddress = ({ id, image }: Omit<Pictured, 'name'>): string | undefined =>
  image ? `/api/people/${id}/picture?file=${image}` : undefined

import type { Role } from '@/lib/permissions'

export interface ShellUser {
  id: string
  name: string
  email: string
  image?: string | null | undefined
}

export interface ShellOrganization {
  id: string
  name: string
  slug: string
  logo?: string | null | undefined
  role: Role
}

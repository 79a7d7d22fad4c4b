import Teams from 'lucide-react/icons/users-round'
import type { PaletteFeature } from '@/components/palette/feature'

/** Teams in the palette: each leads to its people. */
export const teamsInPalette: PaletteFeature = {
  kind: 'teams',
  label: (t) => t.app.nav.teams,
  show: ({ id }) => ({ icon: Teams, leads: { to: '/organizations/$slug/teams', search: { team: id } } }),
  actions: [],
}

import type { Words } from '@/lib/words'
import type { connection as english } from '../en/connection'

export const connection: Words<typeof english> = {
  offline: 'Vous êtes hors ligne. Ce que vous voyez et ce que vous avez écrit reste ici.',
  away: 'Le serveur ne répond pas. Ce que vous voyez et ce que vous avez écrit reste ici ; cette page continue d’essayer.',
  back: 'La connexion est rétablie. Ce qui a changé entre-temps est en cours de chargement.',
  again: 'Essayer maintenant',
}

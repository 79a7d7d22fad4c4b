import { sentences } from '@/lib/notifications/words/pt'
import type { Words } from '@/lib/words'
import type { notifications as english } from '../en/notifications'

export const notifications: Words<typeof english> = {
  title: 'Notificações',
  description: 'O que aconteceu nas suas organizações e diz respeito a você.',
  all: 'Todas',
  unread: 'Não lidas',
  see: 'Ver todas',
  choose: 'Escolher o que receber',
  markAll: 'Marcar tudo como lido',
  markRead: 'Marcar como lida',
  markUnread: 'Marcar como não lida',
  isUnread: 'Não lida',
  failed: 'Fica como estava',
  loading: 'Carregando suas notificações',
  empty: {
    title: 'Nada ainda',
    sentence: 'Convites, novos membros e mudanças dos seus papéis aparecerão aqui.',
  },
  read: {
    title: 'Você já leu tudo',
    sentence: 'O que vier a seguir aparece aqui sozinho.',
  },
  sentences,
  preferences: {
    title: 'O que você recebe',
    description: 'É só seu e vale para todas as suas organizações.',
    digest: 'E-mail com o que você não leu',
    digests: { off: 'Nunca', daily: 'Todo dia', weekly: 'Toda semana' },
    type: 'Quando',
    here: 'Aqui',
    byMail: 'No e-mail',
    hereFor: (type) => `Aqui: ${type}`,
    byMailFor: (type) => `No e-mail: ${type}`,
    types: {
      invitation_received: 'Você recebe um convite',
      invitation_rejected: 'Alguém recusa seu convite',
      member_added: 'Você entra em uma organização',
      member_joined: 'Alguém entra',
      member_left: 'Alguém sai',
      member_removed: 'Alguém remove você',
      role_changed: 'Seu papel muda',
      export_ended: 'Sua exportação fica pronta',
      organization_closed: 'Uma organização é excluída',
      organization_reopened: 'Uma organização é restaurada',
    },
    saved: 'Salvo',
    failed: 'Não foi possível salvar sua escolha',
    done: 'Concluir',
  },
}

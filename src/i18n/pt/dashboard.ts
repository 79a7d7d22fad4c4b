import type { Words } from '@/lib/words'
import type { dashboard as english } from '../en/dashboard'

export const dashboard: Words<typeof english> = {
  title: 'Painel',
  description: (role) =>
    typeof role === 'string'
      ? {
          member: 'Você é membro desta organização.',
          admin: 'Você é admin desta organização.',
          owner: 'Esta organização é sua.',
        }[role]
      : `Seu papel nesta organização é ${role.name}.`,
  members: 'Membros',
  invitations: 'Convites em aberto',
  activity: {
    title: 'Os últimos 30 dias',
    zone: 'Dias em UTC',
    active: 'Pessoas ativas',
    today: (people) => `${people} hoje`,
    activeEmpty: 'Aqui vai aparecer, dia a dia, quantos de vocês estiveram aqui.',
    average: {
      more: (now, before) => `${now} por dia, antes ${before} (subiu)`,
      fewer: (now, before) => `${now} por dia, antes ${before} (caiu)`,
      same: (now) => `${now} por dia, como antes`,
    },
    joined: 'Novos membros',
    joinedEmpty: 'Ninguém entrou nos últimos 60 dias.',
    flow: {
      more: (by) => `${by} a mais que nos 30 dias anteriores`,
      fewer: (by) => `${by} a menos que nos 30 dias anteriores`,
      same: 'Tanto quanto nos 30 dias anteriores',
      none: 'Nada nos 30 dias anteriores',
    },
    most: (day) => `Máximo: ${day}.`,
    failed: 'Não foi possível ler isto.',
  },
  start: {
    title: 'Primeiros passos',
    done: (done, all) => `${done} de ${all} concluídos`,
    stepDone: 'Concluído',
    stepOpen: 'A fazer',
    create: { title: 'Criar a organização' },
    logo: { title: 'Adicionar um logo', help: 'Para que todos vejam de relance onde estão.' },
    invite: { title: 'Convidar um colega', help: 'A pessoa recebe um e-mail com um link.' },
  },
  logoSaved: 'O logo foi salvo',
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { teams as english } from '../en/teams'

const { plural } = counting('pt')
const people = (count: number) => plural(count, { one: '# pessoa', other: '# pessoas' })

export const teams: Words<typeof english> = {
  description: (organization) =>
    `Quem trabalha junto em ${organization}. Uma equipe não dá nenhum direito por si só.`,
  label: 'Equipes',
  new: 'Nova equipe',
  people: (count) => (count === 0 ? 'Ninguém ainda' : people(count)),
  team: 'Equipe',
  size: 'Pessoas',
  acts: 'Ações',
  open: (name) => `Quem está em ${name}`,
  rename: (name) => `Renomear ${name}`,
  delete: (name) => `Excluir ${name}`,
  empty: {
    title: 'Nenhuma equipe ainda',
    sentence: 'Reúna sob um nome as pessoas que trabalham juntas e convide outras direto para a equipe.',
    act: 'Criar equipe',
  },
  form: {
    new: 'Nova equipe',
    rename: (name) => `Renomear ${name}`,
    name: 'Nome',
    placeholder: 'Vendas',
    problem: 'Escreva de 1 a 60 caracteres legíveis.',
    create: 'Criar equipe',
    save: 'Renomear',
    created: (name) => `A equipe ${name} foi criada`,
    renamed: (name) => `A equipe agora se chama ${name}`,
  },
  deletion: {
    title: (name) => `Excluir a equipe ${name}?`,
    help: (count) =>
      count === 0
        ? 'Não há ninguém nela.'
        : `${people(count)} ${count === 1 ? 'continua' : 'continuam'} na organização, com os mesmos direitos de antes.`,
    keep: 'Manter',
    act: 'Excluir equipe',
    done: (name) => `A equipe ${name} foi excluída`,
    failed: (name) => `A equipe ${name} não foi excluída`,
  },
  sheet: {
    description: (count) => people(count),
    add: 'Adicionar alguém',
    search: 'Buscar por nome ou e-mail',
    none: 'Ninguém corresponde que já não esteja nela.',
    put: (name) => `Adicionar ${name}`,
    take: (name) => `Remover ${name} da equipe`,
    empty: 'Ainda não há ninguém nesta equipe.',
    added: (name) => `${name} está na equipe`,
    removed: (name) => `${name} não está mais na equipe`,
    more: 'Mostrar mais',
    failed: 'A equipe fica como estava',
    done: 'Concluir',
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { roles as english } from '../en/roles'

const { plural } = counting('pt')
const people = (count: number) => plural(count, { one: '# pessoa', other: '# pessoas' })
const invited = (count: number) =>
  plural(count, { one: '# convite em aberto', other: '# convites em aberto' })
const both = (having: number, waiting: number) =>
  [having > 0 && people(having), waiting > 0 && invited(waiting)].filter(Boolean).join(' e ')

export const roles: Words<typeof english> = {
  description: (organization) => `O que cada papel pode fazer em ${organization}, e quantos o têm.`,
  new: 'Novo papel',

  matrix: {
    you: 'Você',
    label: 'O que cada papel pode fazer',
    permission: 'Permissão',
    everywhere: 'Em todas as organizações',
    own: (organization) => `Criados por ${organization}`,
    people: (count) => (count === 0 ? 'Ninguém' : people(count)),
    invited: (count) => plural(count, { one: '# convite', other: '# convites' }),
    ownersOnly: 'Fica com os proprietários: nenhum outro papel pode ter',
    edit: (name) => `Editar ${name}`,
    delete: (name) => `Excluir ${name}`,
  },

  empty: {
    title: 'Nenhum papel próprio ainda',
    sentence: 'Quando alguém deve poder mais que um membro e menos que um admin, crie um papel para isso.',
    act: 'Criar papel',
  },

  form: {
    new: 'Novo papel',
    edit: (name) => `Editar o papel ${name}`,
    holds: (count) =>
      count === 0 ? 'Ninguém tem este papel ainda.' : `Vale para ${people(count)} a partir da próxima ação.`,
    name: 'Nome',
    namePlaceholder: 'Edição',
    nameProblem: 'Escreva de 2 a 40 caracteres legíveis, exceto Member, Admin e Owner.',
    start: 'Partir de',
    startNothing: 'Nada',
    startHelp: 'Traz as permissões dele para baixo, para você alterar como quiser.',
    allows: 'O que ele permite',
    count: (count, all) => `${count} de ${all}`,
    everybody: 'Todos têm isto',
    giving: 'Vem junto com dar papéis às pessoas',
    along: 'Vem junto com o que foi escolhido abaixo',
    owners: 'Criar papéis e excluir a organização fica com os proprietários.',
    created: (name) => `O papel ${name} já pode ser dado às pessoas`,
    changed: (name) => `O papel ${name} foi alterado`,
  },

  deletion: {
    title: (name) => `Excluir o papel ${name}?`,
    unused:
      'Ninguém o tem e ninguém foi convidado com ele. Se for o papel padrão, Membro volta a ser o padrão.',
    used: (having, waiting) =>
      `${both(having, waiting)} ${having + waiting === 1 ? 'precisa' : 'precisam'} de outro.`,
    instead: 'Papel que recebem no lugar',
    keep: 'Manter',
    act: 'Excluir papel',
    done: (name) => `O papel ${name} foi excluído`,
    moved: (having, waiting, instead) => `${both(having, waiting)}: agora ${instead}`,
    failed: (name) => `O papel ${name} não foi excluído`,
  },

  resources: {
    audit: 'Log de auditoria',
    invitation: 'Convites',
    organization: 'Organização',
  },

  actions: {
    read: 'Ver',
    create: 'Adicionar',
    update: 'Alterar',
    delete: 'Excluir',
    export: 'Exportar',
  },

  permissions: {
    'audit:read': 'Ver quem fez o quê, e quando',
    'dashboard:read': 'Ver números e trabalhos recentes',
    'invitation:read': 'Ver quem tem convite',
    'invitation:create': 'Convidar pessoas',
    'invitation:delete': 'Revogar convites',
    'member:read': 'Ver pessoas e seus endereços',
    'member:create': 'Admitir pessoas por link ou domínio',
    'member:update': 'Alterar os papéis das pessoas',
    'member:delete': 'Remover pessoas',
    'organization:update': 'Alterar nome, endereço e logo',
    'organization:delete': 'Excluir a organização',
    'organization:export': 'Exportar tudo',
    'role:read': 'Ver papéis',
    'role:create': 'Criar papéis',
    'role:update': 'Alterar papéis',
    'role:delete': 'Excluir papéis',
    'team:read': 'Ver equipes e quem está nelas',
    'team:create': 'Criar equipes',
    'team:update': 'Alterar equipes e quem está nelas',
    'team:delete': 'Excluir equipes',
  },
}

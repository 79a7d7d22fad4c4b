import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { members as english } from '../en/members'

const { plural } = counting('pt')

export const members: Words<typeof english> = {
  title: 'Membros',
  description: 'Quem está nesta organização e com qual papel.',
  count: (count) => plural(count, { one: '# membro', other: '# membros' }),
  role: 'Papel',
  columns: { name: 'Pessoa', role: 'Papel', joined: 'Desde' },
  you: 'Você',
  roleOf: (name) => `Papel de ${name}`,
  roleChanged: (name, role) => `${name}: o papel agora é ${role}`,
  acts: 'Ações',
  actsFor: (name) => `Ações para ${name}`,
  search: 'Buscar por nome ou e-mail',
  more: 'Mostrar mais',
  none: (search) => `Ninguém aqui corresponde a “${search}”.`,
  noneInTeam: 'Não há ninguém nesta equipe.',
  everybody: 'Mostrar todos',
  teams: { label: 'Equipe', none: 'Nenhuma', every: 'Todas as equipes', filter: 'Mostrar só uma equipe' },
  invite: {
    title: 'Convidar alguém',
    description: 'A pessoa recebe um e-mail com um link que vale por 7 dias, só para este endereço.',
    byLink: 'Participação por link',
    byLinkHelp: 'Quem abrir um link seu pode participar, até que ele se esgote ou seja revogado.',
    email: 'Endereço de e-mail',
    emailPlaceholder: 'dora@example.com',
    emailProblem: 'Informe um endereço de e-mail, como ada@example.com.',
    role: 'Papel',
    submit: 'Enviar convite',
    sent: (email) => `O convite para ${email} está a caminho`,
    notMailed: (email) => `${email} tem um convite, mas não foi possível enviar o e-mail`,
    notMailedHelp: 'Envie de novo daqui a pouco ou copie o link e repasse-o.',
    roles: {
      member: 'Vê e adiciona conteúdo',
      admin: 'Também convida pessoas e exclui conteúdo',
      owner: 'Também altera e exclui a organização',
    },
    ownRole: (count) =>
      plural(count, {
        one: 'Um papel desta organização, com # permissão',
        other: 'Um papel desta organização, com # permissões',
      }),
  },
}

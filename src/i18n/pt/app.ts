import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit: nenhuma consulta sai da sua organização',
  description: 'Um kit para produtos multi-tenant cujo isolamento é estrutural e provado por uma máquina.',
  skip: 'Ir para o conteúdo',
  navigation: 'Principal',
  nav: {
    dashboard: 'Painel',
    gallery: 'Galeria',
    members: 'Membros',
    teams: 'Equipes',
    roles: 'Papéis',
    audit: 'Auditoria',
    settings: 'Configurações',
  },
  breadcrumb: 'Onde você está',
  openNavigation: 'Abrir a navegação',
  narrowSidebar: 'Recolher a barra lateral',
  widenSidebar: 'Expandir a barra lateral',
  find: 'Busca e comandos',
  switcher: {
    label: 'Trocar de organização',
    choose: 'Organizações',
    yours: 'Suas organizações',
    search: 'Buscar organização',
    none: (query) => `Nenhuma das suas organizações corresponde a “${query}”.`,
    all: 'Todas as organizações',
    create: 'Nova organização',
    current: 'Atual',
  },
  roles: { member: 'Membro', admin: 'Admin', owner: 'Proprietário' },
  user: {
    menu: 'Seu menu',
    theme: 'Tema',
    themes: { system: 'Sistema', light: 'Claro', dark: 'Escuro' },
    language: 'Idioma',
    languageFailed: 'Não foi possível alterar o idioma. Verifique sua conexão e tente de novo.',
    shortcuts: 'Atalhos do teclado',
    signOut: 'Sair',
    signOutFailed: 'Você ainda não saiu. Verifique sua conexão e tente de novo.',
  },
  failed: {
    title: 'Não foi possível mostrar esta página',
    retry: 'Tentar de novo',
    home: 'Ir para o painel',
    reference: 'Referência para o suporte:',
  },
  signedOut: {
    title: 'Você saiu',
    sentence: 'Sua sessão terminou. Entre para continuar de onde parou.',
    signIn: 'Entrar',
  },
  forbidden: {
    title: 'Esta página não é para todos',
    sentence: (organization, role) =>
      `Só ${role === 'owner' ? 'proprietários' : 'admins e proprietários'} de ${organization} podem abri-la. Fale com um deles se você precisar dela.`,
  },
  left: {
    title: (organization) => `Você não está mais em ${organization}`,
    sentence:
      'Alguém removeu você, ou a organização não existe mais. O que você criou lá fica com ela; nada disso restou nesta aba.',
  },
  notFound: {
    title: 'Não há nada neste endereço',
    sentence: 'Pode ter sido movido ou excluído, ou pertence a uma organização da qual você não é membro.',
    home: 'Ir para o painel',
    organizations: 'Ver suas organizações',
    start: 'Ir para a página inicial',
  },
}

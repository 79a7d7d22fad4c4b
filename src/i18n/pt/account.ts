import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { account as english } from '../en/account'

const { plural } = counting('pt')

export const account: Words<typeof english> = {
  description: 'Só seu, em todas as organizações de que você participa.',
  onThisPage: 'Nesta página',
  sections: {
    profile: 'Perfil',
    language: 'Idioma',
    appearance: 'Aparência',
    email: 'Endereço de e-mail',
    password: 'Senha',
    passkeys: 'Chaves de acesso',
    secondStep: 'Códigos ao entrar',
    sessions: 'Onde você entrou',
    notifications: 'Notificações',
    connected: 'Formas de entrar',
    data: 'Seus dados',
    removal: 'Excluir sua conta',
  },
  profile: {
    description: 'Como os colegas veem você, em todas as organizações de que você participa.',
    name: 'Nome',
    nameProblem: 'Um nome tem de 1 a 100 caracteres visíveis.',
    save: 'Salvar',
    saved: (name) => `Seu nome agora é ${name}`,
    changedBack: (name) => `Voltou a ser: ${name}`,
    unchanged: 'Não há nada para salvar.',
    failed: 'Seu nome continua como estava',
  },
  language: { description: 'O que você lê aqui e o idioma das mensagens enviadas a você.' },
  sessions: {
    description: 'Quem for desconectado terá de entrar de novo no próximo clique.',
    title: 'Navegadores conectados',
    here: 'Este navegador',
    unknown: 'Um navegador que não diz qual é',
    used: 'Usado',
    started: 'Entrou',
    end: 'Sair',
    endNamed: (device) => `Sair de ${device}`,
    endOthers: 'Sair de todos os outros',
    ended: (device) => `${device} foi desconectado`,
    endedOthers: (count) =>
      count === 0
        ? 'Você não tinha entrado em nenhum outro lugar'
        : plural(count, {
            one: 'Você saiu de # outro navegador',
            other: 'Você saiu de # outros navegadores',
          }),
    failed: 'Nada foi desconectado',
  },
  connected: {
    description: 'Você entra com qualquer uma delas. A última fica.',
    label: 'Formas de entrar',
    providers: {
      credential: 'Senha',
      github: 'GitHub',
      google: 'Google',
      microsoft: 'Microsoft',
      apple: 'Apple',
      gitlab: 'GitLab',
    },
    since: 'Adicionada',
    remove: 'Remover',
    removeNamed: (name) => `Remover ${name}`,
    removed: (name) => `Você não entra mais com ${name}`,
    none: 'Você entra por um link que é enviado a você.',
    failed: 'Nada foi removido',
  },
  data: {
    description:
      'Tudo o que é guardado sobre você, em um arquivo: perfil, organizações, convites, notificações, navegadores e o que você fez. Nenhum segredo e nada sobre outras pessoas.',
    download: 'Baixar',
  },
  picture: {
    label: 'Foto',
    optional: 'opcional',
    help: 'Só as pessoas de uma das suas organizações podem vê-la.',
    of: (name) => `A foto de ${name}`,
    choose: 'Escolher foto',
    change: 'Alterar',
    remove: 'Remover',
    changed: 'Sua foto foi alterada',
    removed: 'Sua foto foi removida',
    changedBack: 'Sua foto voltou a ser a anterior',
    failed: 'Sua foto continua como estava',
    undoFailed: 'Não foi possível voltar à foto anterior',
    crop: {
      title: 'O que aparece dela',
      help: 'Arraste a foto ou mova-a com as setas do teclado.',
      area: 'A parte visível da foto',
      zoom: 'Zoom',
      unreadable: 'Este navegador não consegue abrir a foto. Salve-a como JPEG ou PNG e tente de novo.',
      cancel: 'Cancelar',
      use: 'Usar',
    },
  },
}

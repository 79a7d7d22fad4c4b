import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { credentials as english } from '../en/credentials'

const { plural } = counting('pt')

export const credentials: Words<typeof english> = {
  passkeys: {
    description:
      'Com uma chave de acesso você entra usando o dedo, o rosto ou o código do seu dispositivo. Ela vale por uma senha e um código juntos.',
    list: 'Suas chaves de acesso',
    none: 'Você ainda não tem nenhuma.',
    nameless: 'Chave de acesso',
    added: 'Adicionada',
    add: 'Adicionar chave de acesso',
    addDone: 'A chave de acesso foi adicionada',
    addFailed: 'Nenhuma chave de acesso foi adicionada',
    unsupported: 'Este navegador não conhece chaves de acesso.',
    rename: (name) => `Renomear ${name}`,
    name: 'Nome',
    nameProblem: 'Um nome tem de 1 a 100 caracteres visíveis.',
    renamed: (name) => `O nome agora é ${name}`,
    renameFailed: 'O nome da chave de acesso continua como estava',
    remove: (name) => `Remover ${name}`,
    removeTitle: (name) => `Remover ${name}?`,
    removeHelp:
      'Você não entra mais com ela. Seu dispositivo ainda pode oferecê-la até que você a exclua nele.',
    removed: (name) => `Removida: ${name}`,
    removeFailed: 'A chave de acesso não foi removida',
  },
  secondStep: {
    description:
      'Depois da senha, você informa um código de um app do seu celular. Quem só tem a senha fica de fora.',
    off: 'Nenhum código é pedido a você.',
    on: 'Um código é pedido a você em cada dispositivo novo.',
    left: (count) =>
      count === 0
        ? 'Você usou todos os seus códigos de backup. Gere novos, ou perder o celular deixa você de fora.'
        : plural(count, { one: 'Resta # código de backup.', other: 'Restam # códigos de backup.' }),
    begin: 'Configurar códigos',
    beginFailed: 'Os códigos não foram configurados',
    setupTitle: 'Configurar códigos',
    scan: 'Leia esta imagem com seu app autenticador e informe o código que ele mostra.',
    picture: 'Imagem para seu app autenticador',
    secret: 'Ou digite isto no app:',
    code: 'Código',
    codeMissing: 'Informe o código que seu app mostra.',
    finish: 'Pedir códigos daqui em diante',
    done: 'Daqui em diante, um código é pedido a você',
    codesTitle: 'Seus códigos de backup',
    codesHelp:
      'Com cada um você entra uma vez, se perder o celular. Guarde-os onde só você os encontre; eles não são mostrados de novo.',
    copy: 'Copiar',
    copied: 'Os códigos estão na área de transferência',
    copyFailed: 'Este navegador não deixa as páginas copiarem. Selecione os códigos e copie-os manualmente.',
    download: 'Baixar',
    file: 'refactkit-codigos-de-backup.txt',
    kept: 'Já guardei',
    renew: 'Novos códigos de backup',
    renewFailed: 'Seus códigos de backup continuam como estavam',
    end: 'Parar de pedir códigos',
    endTitle: 'Parar de pedir códigos?',
    endHelp: 'A partir daí, só a senha basta para entrar, em qualquer dispositivo.',
    ended: 'Os códigos não são mais pedidos',
    endFailed: 'Os códigos continuam a ser pedidos',
  },
  connect: {
    connect: (name) => `Conectar ${name}`,
    failed: 'Nada foi conectado',
    problems: {
      taken: 'Nada foi conectado: essa conta já pertence a outra pessoa aqui.',
      unlinked: 'Nada foi conectado: essa conta não garante que o endereço de e-mail dela é seu.',
      declined: 'Nada foi conectado, porque você não permitiu lá.',
      provider: 'Nada foi conectado. Tente de novo.',
    },
  },
}

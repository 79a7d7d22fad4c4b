import { counting } from '../../counting'
import { emailChangeLimits } from '../../email-change-limits'
import { exportLimits } from '../../export-limits'
import type { Words } from '../../words'
import type { letters as english } from './en'

const { plural } = counting('pt')

export const letters: Words<typeof english> = {
  footer: 'Enviado por RefactKit porque alguém informou este endereço.',
  copyLink: 'Se o botão não funcionar, abra este endereço:',
  roles: { member: 'como membro', admin: 'como admin', owner: 'como proprietário' },
  verify: {
    subject: 'Confirme seu endereço de e-mail',
    heading: 'Confirme seu endereço de e-mail',
    body: (name) =>
      `Olá, ${name}. Um clique e sua conta está pronta. O link funciona por 24 horas e faz você entrar.`,
    action: 'Confirmar e entrar',
    note: 'Você não criou uma conta? Então ignore esta mensagem; sem o seu clique, nada acontece.',
  },
  finish: {
    subject: 'Escolha uma senha para concluir sua conta',
    heading: 'Escolha uma senha para concluir sua conta',
    body:
      'Uma conta foi iniciada com este endereço e ainda não foi confirmada. Para garantir que só você saiba a senha, ' +
      'escolha-a agora. O link funciona por 30 minutos, uma vez.',
    action: 'Escolher uma senha',
    note: 'Você não criou uma conta? Então ignore esta mensagem; sem o seu clique, nada acontece.',
  },
  reset: {
    subject: 'Escolha uma nova senha',
    heading: 'Escolha uma nova senha',
    body: 'Você pediu uma nova senha. O link funciona por 30 minutos, uma vez. Depois, todos os dispositivos são desconectados.',
    action: 'Escolher uma nova senha',
    note: 'Você não pediu isto? Então ignore esta mensagem; sua senha continua como está.',
  },
  confirmAddress: {
    subject: 'Confirme seu novo endereço de e-mail',
    heading: 'Confirme seu novo endereço de e-mail',
    body: (name) =>
      `${name} quer entrar com este endereço daqui em diante. O link funciona por ${emailChangeLimits.confirmHours} horas, em um navegador conectado a essa conta.`,
    action: 'Confirmar o endereço',
    note: 'Não foi você? Então ignore esta mensagem; sem o seu clique, nada acontece.',
  },
  keepAddress: {
    subject: 'Seu endereço de e-mail está prestes a mudar',
    heading: 'Seu endereço de e-mail está prestes a mudar',
    body: (after) =>
      `Alguém que conseguiu se identificar como você pediu que você entre com ${after}. Isso começa quando o novo endereço for confirmado.`,
    action: 'Manter este endereço',
    note: `Foi você? Então não é preciso fazer nada. O link funciona por ${emailChangeLimits.undoDays} dias, também depois da mudança.`,
  },
  addressChanged: {
    subject: 'Seu endereço de e-mail foi alterado',
    heading: 'Seu endereço de e-mail foi alterado',
    body: (after) => `Daqui em diante você entra com ${after}. Este é o último e-mail para este endereço.`,
    action: 'Recuperar',
    note: `Não foi você? Recupere o endereço dentro de ${emailChangeLimits.undoDays} dias: isso desconecta todos os navegadores, e você escolhe uma nova senha.`,
  },
  addressTaken: {
    subject: 'Alguém quer usar seu endereço',
    heading: 'Alguém quer usar seu endereço',
    body:
      'Alguém tentou mudar o endereço de outra conta para este. Ele é da sua conta, por isso nada foi alterado e ' +
      'nada foi mostrado a quem tentou.',
    action: 'Entrar',
    note: 'Foi você? Um endereço é de uma só conta: entre com ele ou exclua antes a outra conta.',
  },
  accountDeleted: {
    subject: 'Sua conta foi excluída',
    heading: 'Sua conta foi excluída',
    body:
      'Você não está mais em nenhuma organização, e tudo sobre você foi removido. O que você criou nas organizações ' +
      'fica com elas. Este é o último e-mail para este endereço.',
    action: 'Começar de novo',
    note: 'Não foi você? Não é possível recuperá-la; quem a excluiu conseguiu se identificar como você.',
  },
  signInLink: {
    subject: 'Seu link para entrar',
    heading: 'Entre no RefactKit',
    body: 'Você pediu um link para entrar. Ele funciona por 10 minutos, uma vez.',
    action: 'Entrar',
    note: 'Você não pediu isto? Então ignore esta mensagem; ninguém entra sem o link.',
  },
  confirmationCode: {
    subject: 'Seu código para confirmar que é você',
    heading: 'Confirme que é você',
    body: 'Informe este código na página que o pediu. Ele funciona por 10 minutos, uma vez.',
    action: 'Ir para o RefactKit',
    note: 'Você não pediu isto? Então alguém usa um dispositivo em que você entrou: saia de todos.',
  },
  changes: {
    password: () => 'Sua senha foi alterada',
    passkeyAdded: () => 'Uma chave de acesso foi adicionada à sua conta',
    passkeyRemoved: () => 'Uma chave de acesso foi removida da sua conta',
    secondStepOn: () => 'Sua conta agora pede um código',
    secondStepOff: () => 'Sua conta não pede mais um código',
    backupCodes: () => 'Seus códigos de backup são novos',
    connected: (name) => `Sua conta agora abre com ${name}`,
    disconnected: (name) => `Sua conta não abre mais com ${name}`,
  },
  change: {
    body: 'Se foi você, não é preciso fazer nada.',
    action: 'Ver sua conta',
    note: 'Não foi você? Escolha agora uma nova senha, em “Esqueceu a senha?”. Depois, todos os dispositivos são desconectados.',
  },
  newDevice: {
    subject: 'Um novo dispositivo entrou na sua conta',
    heading: 'Um novo dispositivo entrou',
    body: (device, address) =>
      `Sua conta foi aberta onde você ainda não tinha entrado: ${device}${address ? `, de ${address}` : ''}. Se foi você, não é preciso fazer nada.`,
    unknown: 'um navegador que não diz qual é',
    action: 'Ver sua conta',
    note: 'Não foi você? Escolha agora uma nova senha, em “Esqueceu a senha?”. Depois, todos os dispositivos são desconectados.',
  },
  accountExists: {
    subject: 'Você já tem uma conta',
    heading: 'Você já tem uma conta',
    body:
      'Alguém tentou criar uma conta com este endereço, que já tem uma. ' +
      'Se foi você, entre; se não tiver mais a senha, escolha uma nova a partir de lá.',
    action: 'Entrar',
    note: 'Não foi você? Nada foi alterado e nada foi mostrado a quem tentou. Não é preciso fazer nada.',
  },
  dataExport: {
    ready: {
      subject: (organization) => `Os dados de ${organization} estão prontos`,
      body: (organization) =>
        `O arquivo ZIP com tudo o que ${organization} tem foi gravado e verificado. Os proprietários podem baixá-lo por ${exportLimits.keptDays} dias.`,
      action: 'Ir para o download',
      note: 'Você não pediu isto? Então alguém usou sua conta: troque sua senha.',
    },
    failed: {
      subject: (organization) => `Não foi possível exportar os dados de ${organization}`,
      body: (organization) =>
        `Não foi possível gravar o arquivo ZIP de ${organization}. Nada na organização foi alterado; a página diz por quê.`,
      action: 'Ir para a página',
      note: 'Você não pediu isto? Então alguém usou sua conta: troque sua senha.',
    },
  },
  digest: {
    subject: (count) =>
      plural(count, { one: '# notificação que você não leu', other: '# notificações que você não leu' }),
    body: 'Isto aconteceu nas suas organizações desde o último e-mail.',
    andMore: (count) => plural(count, { one: 'e mais #', other: 'e mais #' }),
    action: 'Ler',
    note: 'Com que frequência este e-mail chega, e o que ele traz, você escolhe na mesma página.',
  },
  removal: {
    subject: (organization, day) => `${organization} será excluída em ${day}`,
    body: (by, organization, day) =>
      `${by} excluiu ${organization}. Ninguém mais pode abri-la, e tudo o que há nela ainda existe. Até ${day}, qualquer proprietário pode restaurá-la; depois ela é removida definitivamente.`,
    action: 'Ver suas organizações',
    note: 'Você não esperava isto? Restaure-a a partir de lá e fale com quem a excluiu.',
  },
  removed: {
    subject: (organization) => `${organization} foi removida`,
    body: (organization, rows, files) =>
      `O que ${organization} tinha foi removido definitivamente: ${plural(rows, { one: '# linha', other: '# linhas' })} e ${plural(files, { one: '# arquivo', other: '# arquivos' })}. O comprovante em anexo lista o que foi removido, com um hash de cada parte.`,
    action: 'Ver suas organizações',
    note: 'Guarde o comprovante: ele é enviado a quem era proprietário da organização e a mais ninguém.',
  },
  invitation: {
    subject: (organization) => `Participe de ${organization}`,
    heading: (organization) => `Participe de ${organization}`,
    body: (inviter, organization, role) =>
      `${inviter} convida você para ${organization} ${role}. O convite vale por 7 dias.`,
    ownRole: (name) => `com o papel “${name}”`,
    action: 'Ver o convite',
    note: 'Você não conhece esta organização? Então ignore esta mensagem; ninguém é avisado.',
  },
}

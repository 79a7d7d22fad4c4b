import { emailChangeLimits } from '@/lib/email-change-limits'
import type { Words } from '@/lib/words'
import type { accountEmail as english } from '../en/account-email'

export const accountEmail: Words<typeof english> = {
  description: 'Você entra com ele e recebe e-mails nele. Os colegas que gerenciam membros o veem.',
  address: 'Novo endereço de e-mail',
  submit: 'Alterar o endereço',
  same: 'Este já é o seu endereço.',
  asked: (email) => `Um link está a caminho de ${email}`,
  askedHelp: 'Até você abri-lo, tudo continua como está. Seu endereço atual também é avisado.',
  waiting: (email) => `${email} aguarda confirmação`,
  waitingHelp: `Abra o link do e-mail enviado para lá dentro de ${emailChangeLimits.confirmHours} horas. Nada chegou? Peça de novo.`,
  drop: 'Deixar como está',
  dropped: 'Seu endereço continua como está',
  failed: 'Seu endereço continua como estava',
  confirm: {
    title: 'Usar este endereço daqui em diante?',
    lead: (email) => `Você entra com ${email} e recebe e-mails nele.`,
    act: (email) => `Usar ${email}`,
    keep: 'Deixar como está',
    done: (email) => `Agora você entra com ${email}`,
    goneTitle: 'Este link não funciona mais',
    gone: (email) =>
      `Ele pode ter mais de ${emailChangeLimits.confirmHours} horas, já ter sido usado ou ser de outra conta que não a de ${email}.`,
    account: 'Sua conta',
  },
  undo: {
    keepTitle: 'Manter seu endereço?',
    keepLead: (before, after) =>
      `Você continua entrando com ${before}, e o link enviado para ${after} deixa de funcionar.`,
    keepAct: 'Manter',
    backTitle: 'Recuperar seu endereço?',
    backLead: (before, after) =>
      `Você volta a entrar com ${before} em vez de ${after}. Todos os navegadores são desconectados, o que foi ligado à sua conta desde então é removido e você escolhe uma nova senha.`,
    backAct: 'Recuperar',
    keptTitle: 'Seu endereço continua como está',
    kept: (email) =>
      `Você entra com ${email}. Quem pediu outro endereço conseguiu se identificar como você: se não foi você, escolha uma nova senha.`,
    takenBackTitle: 'Seu endereço é seu de novo',
    takenBack: (email) =>
      `Enviamos um link para ${email}. Escolha com ele uma nova senha; a antiga não funciona mais.`,
    goneTitle: 'Este link não funciona mais',
    gone: `Ele funciona por ${emailChangeLimits.undoDays} dias, uma vez.`,
    choose: 'Escolher uma nova senha',
    signIn: 'Entrar',
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { auth as english } from '../en/auth'

const { plural } = counting('pt')

export const auth: Words<typeof english> = {
  fields: {
    name: 'Nome',
    email: 'Endereço de e-mail',
    password: 'Senha',
    newPassword: 'Nova senha',
  },
  missing: {
    name: 'Informe o nome pelo qual os colegas conhecem você.',
    email: 'Informe um endereço de e-mail, como ada@example.com.',
    password: 'Informe sua senha.',
  },
  password: {
    rule: 'De 12 a 128 caracteres. Uma frase funciona bem.',
    more: (count) => plural(count, { one: 'Mais # caractere.', other: 'Mais # caracteres.' }),
    less: (count) => plural(count, { one: '# caractere a mais.', other: '# caracteres a mais.' }),
    enough: 'Comprimento suficiente.',
    ratings: [
      'Está entre as primeiras que são tentadas. Escolha outra.',
      'Fácil de adivinhar. Escolha outra.',
      'Serve. Mais longa é melhor.',
      'Difícil de adivinhar.',
      'Muito difícil de adivinhar.',
    ],
    show: 'Mostrar senha',
    hide: 'Ocultar senha',
    capsLock: 'O Caps Lock está ativado.',
  },
  failures: {
    credentials: 'O endereço de e-mail ou a senha está incorreto.',
    unconfirmed: 'Seu endereço de e-mail ainda não foi confirmado.',
    limit: 'Tentativas demais. Espere um momento e tente de novo.',
    email: 'Isto não parece um endereço de e-mail. Verifique se há um erro de digitação.',
    name: 'Este nome tem caracteres que não podem ser mostrados. Digite-o de novo.',
    password: 'Uma senha tem de 12 a 128 caracteres.',
    weak: 'Esta senha é fácil de adivinhar. Algumas palavras sem relação entre si não são.',
    link: 'Este link não funciona mais.',
    code: 'Este código não está certo ou já foi usado. Espere o próximo.',
    step: 'Isso demorou demais. Entre de novo.',
    passkey: 'Esta chave de acesso não é conhecida aqui. Ela pode ter sido removida.',
    unlinked:
      'Essa conta não garante que o endereço de e-mail dela é seu, por isso ninguém entrou. Entre de outra forma; um link por e-mail também serve.',
    declined: 'Ninguém entrou, porque você não permitiu isso lá.',
    taken: 'Essa conta já é de outra pessoa aqui.',
    provider: 'Não foi possível entrar por lá. Tente de novo ou entre de outra forma.',
    mail: 'Não conseguimos enviar a mensagem. Nada se perdeu; tente de novo em alguns minutos.',
    origin: 'Esta página foi aberta em um endereço que o servidor não reconhece como seu.',
    offline: 'Não é possível acessar o servidor. O que você digitou continua aqui; tente de novo.',
    unexpected: 'Algo deu errado do nosso lado. O que você digitou continua aqui; tente de novo.',
  },
  wait: (seconds) =>
    seconds >= 90
      ? plural(Math.ceil(seconds / 60), {
          one: 'Tentativas demais. Tente de novo em # minuto.',
          other: 'Tentativas demais. Tente de novo em # minutos.',
        })
      : plural(seconds, {
          one: 'Tentativas demais. Tente de novo em # segundo.',
          other: 'Tentativas demais. Tente de novo em # segundos.',
        }),
  login: {
    submit: 'Entrar',
    forgot: 'Esqueceu a senha?',
    noAccount: 'Ainda não tem conta?',
    create: 'Criar uma',
  },
  signup: {
    submit: 'Criar conta',
    haveAccount: 'Já tem uma conta?',
    signIn: 'Entrar',
  },
  forgot: {
    lead: 'Vamos enviar um link. Ele funciona uma vez, dentro de 30 minutos.',
    submit: 'Enviar o link',
    back: 'Voltar para entrar',
    sentTitle: 'Confira seu e-mail',
    sent: (email) => `Se ${email} tiver uma conta, um link está a caminho.`,
    sentSomewhere: 'Se este endereço tiver uma conta, um link está a caminho.',
    again: 'Usar outro endereço',
  },
  reset: {
    lead: 'Isto desconecta você de todos os dispositivos.',
    submit: 'Salvar a senha',
    goneTitle: 'Este link não funciona mais',
    gone: 'Um link funciona uma vez, dentro de 30 minutos. Você pode pedir um novo.',
    request: 'Enviar um novo link',
    doneTitle: 'Sua senha foi salva',
    done: 'Agora entre com ela.',
  },
  verify: {
    title: 'Confira seu e-mail',
    sent: (email) =>
      `Enviamos um link para ${email}. Abra-o para confirmar seu endereço; ele também faz você entrar.`,
    sentSomewhere: 'Enviamos um link. Abra-o para confirmar seu endereço; ele também faz você entrar.',
    ask: 'Vamos enviar um link que confirma seu endereço e faz você entrar.',
    refused:
      'Seu endereço ainda não foi confirmado. Podemos enviar um novo link que o confirma e faz você entrar.',
    open: (email) => `Isto confirma ${email} e faz você entrar aqui.`,
    confirm: 'Confirmar o endereço',
    goneTitle: 'Este link não funciona mais',
    gone: 'Um link funciona por 24 horas. Informe seu endereço e enviaremos um novo.',
    doneTitle: 'Seu endereço foi confirmado',
    done: 'Entre para continuar.',
    send: 'Enviar o link',
    resend: 'Enviar de novo',
    resendIn: (seconds) => `Enviar de novo em ${seconds} s`,
    resent: 'Enviado. O link está na mensagem mais recente.',
    spam: 'Nada por lá? Confira a pasta de spam.',
    other: 'Usar outro endereço',
    otherTitle: 'Este link é de outra conta',
    otherLead: 'Você já entrou em uma conta. Saia e abra o link de novo.',
    signOut: 'Sair',
    mailbox: 'Abrir a caixa de desenvolvimento',
  },
}

import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { organization as english } from '../en/organization'

const { plural } = counting('pt')

export const organization: Words<typeof english> = {
  list: {
    description: 'O que está em uma não pode ser visto de outra.',
    create: 'Nova organização',
    members: (count) => plural(count, { one: '# membro', other: '# membros' }),
    empty: 'Você ainda não está em nenhuma organização',
    emptyHelp: 'Crie uma ou abra o link de um convite que alguém enviou a você.',
  },
  onboarding: {
    description:
      'O que você e seus colegas guardam aqui pertence a ela, e ninguém mais pode ver. Você os convida na próxima etapa.',
    otherwise: 'Ou crie uma nova',
  },
  create: {
    description: 'Ela começa vazia, com você como proprietário, e não vê nada das suas outras organizações.',
  },
  form: {
    name: 'Nome',
    namePlaceholder: 'Acme',
    nameProblem: 'Dê um nome de 2 a 64 caracteres, com pelo menos uma letra ou um número.',
    address: 'Endereço',
    addressProblem: 'Use letras minúsculas, números e hifens entre eles, no máximo 48.',
    addressTaken: (slug) => `“${slug}” não pode ser usado. Escolha outro endereço.`,
    addressFree: 'Este endereço está disponível.',
    addressChecking: 'Verificando este endereço…',
    addressKept: 'Está em todos os links que você compartilha. Quem tem um link antigo ainda chega aqui.',
    addressHelp: 'Derivado do nome. Está em todos os links que você compartilha.',
    logo: 'Logo',
    optional: 'Opcional',
    chooseLogo: 'Escolher imagem',
    changeLogo: 'Escolher outra imagem',
    removeLogo: 'Remover',
    logoHelp: 'PNG, JPEG, WebP, GIF ou AVIF, no máximo 10 MB. Aparece pequeno e quadrado.',
    logoPreview: (name) => `O logo de ${name}`,
    preview: 'Como os membros vão ver',
    previewNote: 'Ela recebe uma cor própria, para que duas organizações nunca sejam confundidas.',
    submit: 'Criar organização',
    logoFailed: (name) => `${name} está pronta, mas sem o logo`,
  },
}

import type { Words } from '@/lib/words'
import type { joining as english } from '../en/joining'

export const joining: Words<typeof english> = {
  title: 'Participação',
  description: 'O papel com que as pessoas começam e quem pode participar sem convite.',
  role: {
    label: 'Papel padrão',
    help: 'Já vem escolhido em novos convites e links, e é dado a quem participa por conta própria.',
    changed: (role) => `O papel padrão agora é ${role}`,
    failed: 'O papel padrão continua como estava',
  },
  domains: {
    title: 'Domínios de e-mail',
    help: 'Quem tem um endereço confirmado em um destes vê o nome desta organização e pode participar dela. Quem foi removido precisa de um convite.',
    empty: 'Nenhum domínio é permitido; as pessoas entram por convite ou por link.',
    field: 'Domínio',
    placeholder: 'sua-empresa.com.br',
    fieldHelp: 'Tem de ser o do seu próprio endereço confirmado.',
    add: 'Permitir domínio',
    added: (domain) => `Quem é de ${domain} pode participar`,
    remove: (domain) => `Remover ${domain}`,
    removed: (domain) => `Ninguém mais entra por ${domain}`,
    removedHelp: 'Quem já participa continua.',
    failed: (domain) => `${domain} continua permitido`,
    restored: (domain) => `${domain} é permitido de novo`,
    ownThere: 'Um proprietário com endereço confirmado em outro domínio pode permitir esse domínio.',
    ownPublic:
      'Seu endereço é de um provedor em que qualquer pessoa pode ter um. Um proprietário com endereço confirmado no domínio de vocês pode permiti-lo.',
  },
}

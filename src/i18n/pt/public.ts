import { counting } from '@/lib/counting'
import type { Words } from '@/lib/words'
import type { pages as english } from '../en/public'

const { plural } = counting('pt')

export const pages: Words<typeof english> = {
  nav: {
    docs: 'Documentação',
    pricing: 'Preços',
    changelog: 'Mudanças',
    privacy: 'Privacidade',
    terms: 'Termos',
  },
  docs: {
    title: 'Documentação',
    description: 'Como o RefactKit separa as organizações e como construir sobre ele.',
    groups: { start: 'Primeiros passos', guides: 'Guias', recipes: 'Receitas', decisions: 'Decisões' },
    onPage: 'Nesta página',
    pages: 'Páginas',
    search: 'Buscar na documentação',
    find: 'Buscar',
    found: (count) => plural(count, { one: '# seção', other: '# seções' }),
    nothing: (words) => `Nada na documentação fala de “${words}”.`,
    results: (words) => `Resultados para “${words}”`,
  },
  pricing: {
    title: 'Preços',
    description: 'Quanto custa, num relance.',
    sample: 'São exemplos. Os seus ficam em lib/plans.ts.',
    usual: 'O que a maioria das equipes escolhe',
    monthly: (price) => `${price} por mês`,
    free: 'Grátis',
    onRequest: 'Sob consulta',
    names: { free: 'Grátis', team: 'Equipe', business: 'Empresa' },
    for: {
      free: 'Para ver se serve para você.',
      team: 'Para uma equipe que trabalha nele todos os dias.',
      business: 'Para muitas equipes, com um contrato.',
    },
    members: (count) => plural(count, { one: '# membro', other: 'Até # membros' }),
    anyMembers: 'Quantos membros você quiser',
    storage: (size) => `${size} para arquivos`,
    anyStorage: 'Todo o espaço para arquivos de que você precisar',
    every: 'Todos os planos têm papéis, equipes, o log de auditoria e o mesmo isolamento.',
    choose: 'Começar',
    ask: 'Fale conosco',
  },
  proof: {
    title: 'Não é preciso acreditar em nada',
    lead: 'Cada uma destas frases é o que mostrará um comando que você mesmo executa.',
    how: 'Como',
    claims: {
      attacked: 'Toda tabela é atacada, inclusive a que você acrescentou há um minuto.',
      missed: 'Se uma proteção é retirada, a falta dela aparece.',
      free: 'Uma ida e volta por consulta: pela rede, a garantia não custa nada que se possa medir.',
      answers: 'Quem pode fazer o quê é lido nas respostas, função por função e página por página.',
      moves: 'Uma organização sai inteira em um arquivo e entra de novo em outro lugar.',
      resource: 'Uma tabela com suas páginas, seus testes e seus textos em treze idiomas é uma linha só.',
    },
    picture: 'Os membros de uma organização, com suas funções e os convites em aberto.',
  },
}

import type { Words } from '@/lib/words'
import type { landing as english } from '../en/landing'

export const landing: Words<typeof english> = {
  signIn: 'Entrar',
  start: 'Começar',
  headline: 'Nenhuma consulta sai da sua organização.',
  lead: 'RefactKit é um kit de código aberto para produtos multi-tenant com TanStack Start e PostgreSQL. Separar as organizações não é uma regra que a sua equipe precisa lembrar: o banco de dados recusa linhas alheias, e um comando verifica se ele faz isso.',
  commands: {
    label: 'Dois comandos em uma máquina nova',
    after:
      'Um espaço de trabalho com dados de exemplo em localhost:3000. Sem conta, sem Docker, nada para configurar.',
  },
  line: {
    title: 'Uma corrente até os dados. Cinco pontos de parada.',
    lead: 'Alice é da Acme, então o pedido dela chega. Os outros só vão até o elo que os barra.',
    request: 'pedido',
    own: 'alice@acme.test',
    rows: 'Linhas',
    stops: 'Barra',
    links: [
      {
        name: 'signedIn',
        asks: 'Quem pergunta?',
        who: 'anônimo',
        stops: 'alguém sem sessão',
        answer: '401',
      },
      {
        name: 'member',
        asks: 'É daqui?',
        who: 'gus@globex.test',
        stops: 'alguém de outra organização, para quem esta não existe',
        answer: '404',
      },
      {
        name: 'can',
        asks: 'O papel permite isto?',
        who: 'mia@acme.test',
        stops: 'um membro que exclui o que só admins podem excluir',
        answer: '403',
      },
      {
        name: 'tenant',
        asks: 'Para qual organização?',
        who: 'db sem escopo',
        stops: 'código que esqueceu de dizer para qual organização trabalha',
        answer: 'lança erro',
      },
      {
        name: 'query',
        asks: 'Quais linhas?',
        who: "… = 'globex'",
        stops: 'SQL que cita a organização de outros',
        answer: '0 linhas',
      },
    ],
  },
  how: {
    title: 'Como funciona',
    name: {
      title: 'Indique o elo mais distante',
      text: 'Uma função de servidor indica o elo mais distante de que precisa; os anteriores vêm junto. Nenhum id de organização aparece no seu código: o escopo o preenche quando você grava, e o banco de dados quando você lê.',
    },
    refuse: {
      title: 'O PostgreSQL recusa o resto',
      text: 'Segurança em nível de linha em todas as tabelas de uma organização, em vigor sob um usuário que não pode desativá-la. A organização vai na mesma ida e volta da consulta, então nada fica para trás em uma conexão.',
    },
    check: {
      title: 'Uma máquina confere, sempre',
      text: 'Políticas, direitos, proprietários e chaves do banco de dados em uso são comparados com o que o esquema promete. O servidor faz a mesma verificação ao iniciar e não atende ninguém com um banco de dados que não passe nela.',
    },
  },
  foot: 'Licença MIT. Para ler, alterar e vender.',
  worlds: {
    label: 'O que separa as organizações',
    title: 'Sua organização é a única na sala.',
    sentence:
      'Cada consulta leva a organização a que se destina. O banco de dados entrega as linhas dela e guarda o resto para si.',
    query: 'select name from gallery_image',
  },
}

/** Words of the public page, and of the picture beside the sign-in form. */
export const landing = {
  signIn: 'Sign in',
  start: 'Get started',
  headline: 'No query leaves its organization.',
  lead: 'RefactKit is an open-source kit for multi-tenant products on TanStack Start and PostgreSQL. Keeping organizations apart is not a rule that your team has to remember: the database refuses foreign rows, and a command checks that it does.',
  commands: {
    label: 'Two commands on a fresh machine',
    after: 'A workspace with demo data at localhost:3000. No account, no Docker, nothing to configure.',
  },
  line: {
    title: 'One line into the data. Five places to stop.',
    lead: 'Alice belongs to Acme, so her request arrives. Each of the others gets as far as the link that knows better.',
    request: 'request',
    own: 'alice@acme.test',
    rows: 'Rows',
    stops: 'Stops',
    links: [
      {
        name: 'signedIn',
        asks: 'Who is asking?',
        who: 'anonymous',
        stops: 'somebody without a session',
        answer: '401',
      },
      {
        name: 'member',
        asks: 'Do they belong here?',
        who: 'gus@globex.test',
        stops: 'somebody from another organization, for whom this one does not exist',
        answer: '404',
      },
      {
        name: 'can',
        asks: 'May their role do this?',
        who: 'mia@acme.test',
        stops: 'a member who deletes what only admins may',
        answer: '403',
      },
      {
        name: 'tenant',
        asks: 'For which organization?',
        who: 'db outside a scope',
        stops: 'code that forgot to say which organization it works for',
        answer: 'throws',
      },
      {
        name: 'query',
        asks: 'Which rows?',
        who: "… = 'globex'",
        stops: 'SQL that names an organization of others',
        answer: '0 rows',
      },
    ],
  },
  how: {
    title: 'How it works',
    name: {
      title: 'Name the furthest link',
      text: 'A server function names the furthest link that it needs; the links before it come along. No organization id appears in your code: the scope fills it in when you write, and the database when you read.',
    },
    refuse: {
      title: 'PostgreSQL refuses the rest',
      text: 'Row-level security on every table of an organization, in force under a login that cannot switch it off. The organization travels in the same round trip as the query, so nothing stays behind on a connection.',
    },
    check: {
      title: 'A machine looks, every time',
      text: 'Policies, rights, owners and keys of the live database are compared with what the schema promises. The server runs the same check when it starts and serves nobody from a database that fails it.',
    },
  },
  foot: 'MIT licence. Yours to read, change and sell.',
  worlds: {
    label: 'What keeps organizations apart',
    title: 'Your organization is the only one in the room.',
    sentence:
      'Every query carries the organization it is for. The database hands out the rows of that one, and keeps the rest to itself.',
    query: 'select name from gallery_image',
  },
}

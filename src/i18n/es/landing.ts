import type { Words } from '@/lib/words'
import type { landing as english } from '../en/landing'

export const landing: Words<typeof english> = {
  signIn: 'Acceder',
  start: 'Empezar',
  headline: 'Ninguna consulta sale de su organización.',
  lead: 'RefactKit es un kit de código abierto para productos multi-tenant sobre TanStack Start y PostgreSQL. Mantener separadas las organizaciones no es una regla que tu equipo tenga que recordar: la base de datos rechaza las filas ajenas, y un comando comprueba que lo hace.',
  commands: {
    label: 'Dos comandos en una máquina nueva',
    after:
      'Un espacio de trabajo con datos de ejemplo en localhost:3000. Sin cuenta, sin Docker, sin nada que configurar.',
  },
  line: {
    title: 'Un solo camino hasta los datos. Cinco puntos donde parar.',
    lead: 'Alice es de Acme, así que su petición llega. Cada una de las demás llega hasta el eslabón que la detiene.',
    request: 'petición',
    own: 'alice@acme.test',
    rows: 'Filas',
    stops: 'Detiene',
    links: [
      {
        name: 'signedIn',
        asks: '¿Quién pregunta?',
        who: 'anónimo',
        stops: 'a alguien sin sesión',
        answer: '401',
      },
      {
        name: 'member',
        asks: '¿Es de aquí?',
        who: 'gus@globex.test',
        stops: 'a alguien de otra organización, para quien esta no existe',
        answer: '404',
      },
      {
        name: 'can',
        asks: '¿Su rol lo permite?',
        who: 'mia@acme.test',
        stops: 'a un miembro que elimina lo que solo pueden eliminar los admins',
        answer: '403',
      },
      {
        name: 'tenant',
        asks: '¿Para qué organización?',
        who: 'db fuera de contexto',
        stops: 'al código que olvidó decir para qué organización trabaja',
        answer: 'error',
      },
      {
        name: 'query',
        asks: '¿Qué filas?',
        who: "… = 'globex'",
        stops: 'al SQL que nombra una organización ajena',
        answer: '0 filas',
      },
    ],
  },
  how: {
    title: 'Cómo funciona',
    name: {
      title: 'Nombra el último eslabón',
      text: 'Una función del servidor nombra el último eslabón que necesita; los anteriores vienen con él. En tu código no aparece ningún id de organización: lo pone el contexto cuando escribes, y la base de datos cuando lees.',
    },
    refuse: {
      title: 'PostgreSQL rechaza el resto',
      text: 'Seguridad a nivel de fila en cada tabla de una organización, en vigor con un usuario de la base de datos que no puede desactivarla. La organización viaja en el mismo envío que la consulta, así que nada se queda en una conexión.',
    },
    check: {
      title: 'Una máquina lo comprueba, siempre',
      text: 'Las políticas, derechos, propietarios y claves de la base de datos en uso se comparan con lo que promete el esquema. El servidor hace la misma comprobación al arrancar y no atiende a nadie desde una base de datos que no la supera.',
    },
  },
  foot: 'Licencia MIT. Para leerlo, cambiarlo y venderlo.',
  worlds: {
    label: 'Lo que mantiene separadas las organizaciones',
    title: 'Tu organización es la única en la sala.',
    sentence:
      'Cada consulta lleva la organización para la que es. La base de datos entrega las filas de esa y se guarda el resto.',
    query: 'select name from gallery_image',
  },
}

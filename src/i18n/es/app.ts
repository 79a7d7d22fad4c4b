import type { Words } from '@/lib/words'
import type { app as english } from '../en/app'

export const app: Words<typeof english> = {
  name: 'RefactKit',
  title: 'RefactKit: ninguna consulta sale de su organización',
  description:
    'Un kit para productos multi-tenant cuyo aislamiento es estructural y lo demuestra una máquina.',
  skip: 'Ir al contenido',
  navigation: 'Navegación principal',
  nav: {
    dashboard: 'Panel',
    gallery: 'Galería',
    members: 'Miembros',
    teams: 'Equipos',
    roles: 'Roles',
    audit: 'Auditoría',
    settings: 'Ajustes',
  },
  breadcrumb: 'Dónde estás',
  openNavigation: 'Abrir la navegación',
  narrowSidebar: 'Contraer la barra lateral',
  widenSidebar: 'Expandir la barra lateral',
  find: 'Búsqueda y comandos',
  switcher: {
    label: 'Cambiar de organización',
    choose: 'Organizaciones',
    yours: 'Tus organizaciones',
    search: 'Buscar una organización',
    none: (query) => `Ninguna de tus organizaciones coincide con “${query}”.`,
    all: 'Todas las organizaciones',
    create: 'Nueva organización',
    current: 'Actual',
  },
  roles: { member: 'Miembro', admin: 'Admin', owner: 'Propietario' },
  user: {
    menu: 'Tu menú',
    theme: 'Tema',
    themes: { system: 'Sistema', light: 'Claro', dark: 'Oscuro' },
    language: 'Idioma',
    languageFailed: 'No se ha podido cambiar el idioma. Comprueba tu conexión e inténtalo de nuevo.',
    shortcuts: 'Atajos de teclado',
    signOut: 'Cerrar sesión',
    signOutFailed: 'Tu sesión sigue abierta. Comprueba tu conexión e inténtalo de nuevo.',
  },
  failed: {
    title: 'No se ha podido mostrar esta página',
    retry: 'Reintentar',
    home: 'Ir al panel',
    reference: 'Referencia para soporte:',
  },
  signedOut: {
    title: 'Tu sesión está cerrada',
    sentence: 'Accede para seguir donde estabas.',
    signIn: 'Acceder',
  },
  forbidden: {
    title: 'Esta página no es para todos',
    sentence: (organization, role) =>
      `Solo ${role === 'owner' ? 'los propietarios' : 'los admins y los propietarios'} de ${organization} pueden abrirla. Pídeselo a uno de ellos si la necesitas.`,
  },
  left: {
    title: (organization) => `Ya no estás en ${organization}`,
    sentence:
      'Alguien te ha quitado el acceso o la organización ya no existe. Lo que creaste allí se queda con ella; en esta pestaña no queda nada.',
  },
  notFound: {
    title: 'No hay nada en esta dirección',
    sentence:
      'Puede que se haya movido o eliminado, o que pertenezca a una organización de la que no eres miembro.',
    home: 'Ir al panel',
    organizations: 'Ver tus organizaciones',
    start: 'Ir a la página de inicio',
  },
}

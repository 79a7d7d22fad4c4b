import { demoPassword } from '../harness/visitor'
import type { Person } from './persons'
import { picture } from './picture'
import type { Place } from './place'
import * as credentials from './samples/credentials'
import * as gallery from './samples/gallery'
import * as notification from './samples/notification'

/** One valid call. The organization's slug is added where the link reads one. */
export interface FunctionSample {
  /** The link and permissions it should have. The build must say the same: two people have to be wrong for a hole. */
  needs: string
  data?: (place: Place, person: Person) => object | Promise<object>
  /** Why it does no harm that an id of another person's answers otherwise than one that nobody has. */
  idIsSecret?: string
}

/** By file and name of the function. */
export const functions: Record<string, Record<string, FunctionSample>> = {
  ...credentials.functions,
  ...gallery.functions,
  ...notification.functions,
  'src/server/account-fns.ts': {
    saveName: { needs: 'signedIn', data: () => ({ name: 'Sample' }) },
    removePicture: { needs: 'person' },
    listWaysIn: { needs: 'signedIn' },
    removeWayIn: {
      needs: 'signedIn, confirmed',
      data: async (place, person) => ({ id: await place.wayIn(person.email) }),
    },
  },
  'src/server/account-removal-fns.ts': {
    listOwnedAlone: { needs: 'signedIn' },
    // Its only owner could not.
    deleteAccount: {
      needs: 'signedIn, confirmed',
      data: async (place, { email }) => {
        await place.alsoOwned(email)
        return { email }
      },
    },
  },
  'src/server/activity-fns.ts': {
    getPeopleActivity: { needs: 'tenant(dashboard:read)' },
  },
  'src/server/appearance-fns.ts': {
    saveLooks: { needs: 'signedIn', data: () => ({ palette: 'sage' }) },
  },
  'src/server/audit-fns.ts': {
    listEntries: { needs: 'tenant(audit:read)', data: () => ({ search: 'a' }) },
    getAuditFrame: { needs: 'tenant(audit:read)' },
    setAuditDays: { needs: 'can(organization:update)', data: () => ({ days: 365 }) },
  },
  'src/server/confirm-fns.ts': {
    getWaysToConfirm: { needs: 'signedIn' },
    confirmIdentity: { needs: 'signedIn', data: () => ({ way: 'password', password: demoPassword }) },
    sendConfirmationCode: { needs: 'signedIn' },
  },
  'src/server/data-export-fns.ts': {
    listDataExports: { needs: 'tenant(organization:export)' },
    startDataExport: { needs: 'tenant(organization:export)', data: () => ({}) },
  },
  'src/server/default-role-fns.ts': {
    getDefaultRole: { needs: 'can(role:read)' },
    setDefaultRole: {
      needs: 'can(organization:update, member:create)',
      data: () => ({ role: 'admin' }),
    },
  },
  'src/server/docs-fns.ts': {
    getDocument: { needs: 'anyone', data: () => ({ path: 'terms' }) },
    findInDocs: { needs: 'anyone', data: () => ({ words: 'liability' }) },
  },
  'src/server/domain-fns.ts': {
    listDomains: { needs: 'can(organization:update, member:create)' },
    addDomain: {
      needs: 'can(organization:update, member:create)',
      data: (_, { email }) => ({ domain: email.replace(/.*@/, '') }),
    },
    removeDomain: {
      needs: 'can(organization:update, member:create)',
      data: async (place) => ({ domain: await place.domain() }),
    },
    restoreDomain: {
      needs: 'can(organization:update, member:create)',
      data: async (place) => ({ undo: await place.removedDomain() }),
    },
  },
  'src/server/email-change-fns.ts': {
    getWaitingEmail: { needs: 'signedIn' },
    askForEmail: {
      needs: 'signedIn, confirmed',
      data: (_, { name }) => ({ email: `${name.replaceAll(' ', '-')}@another.test` }),
    },
    dropWaitingEmail: { needs: 'signedIn' },
    viewConfirmEmail: {
      needs: 'signedIn',
      data: async (place, { email }) => ({ token: await place.emailChange('confirm', email) }),
    },
    confirmEmail: {
      needs: 'signedIn',
      data: async (place, { email }) => ({ token: await place.emailChange('confirm', email) }),
    },
    viewKeepEmail: {
      needs: 'anyone',
      data: async (place) => ({ token: await place.emailChange('undo') }),
    },
    keepEmail: {
      needs: 'anyone',
      data: async (place) => ({ token: await place.emailChange('undo') }),
    },
  },
  'src/server/invitation-answer-fns.ts': {
    viewInvitation: {
      needs: 'anyone',
      data: async (place, person) => ({ id: await place.invitation(person.email) }),
      idIsSecret: 'whoever has the letter may read what it says',
    },
    acceptInvitation: {
      needs: 'signedIn',
      data: async (place, person) => ({ id: await place.invitation(person.email) }),
      idIsSecret: 'accepted only by the person whose address it was sent to',
    },
    declineInvitation: {
      needs: 'signedIn',
      data: async (place, person) => ({ id: await place.invitation(person.email) }),
      idIsSecret: 'declined only by the person whose address it was sent to',
    },
  },
  'src/server/invitation-fns.ts': {
    listInvitations: { needs: 'can(invitation:read)' },
    inviteMember: {
      needs: 'can(invitation:create)',
      data: () => ({ email: 'newcomer@guest.test', role: 'member' }),
    },
    inviteMembers: {
      needs: 'can(invitation:create)',
      data: () => ({ emails: ['first@guest.test', 'second@guest.test', 'nobody'], role: 'member' }),
    },
    checkAddresses: {
      needs: 'can(invitation:create)',
      data: () => ({ emails: ['first@guest.test'] }),
    },
    resendInvitation: {
      needs: 'can(invitation:create)',
      data: async (place) => ({ id: await place.invitation() }),
    },
    changeInvitationRole: {
      needs: 'can(invitation:update)',
      data: async (place) => ({ id: await place.invitation(), role: 'admin' }),
    },
    cancelInvitation: {
      needs: 'can(invitation:delete)',
      data: async (place) => ({ id: await place.invitation() }),
    },
  },
  'src/server/invitation-link-fns.ts': {
    listInvitationLinks: { needs: 'can(invitation:read)' },
    createInvitationLink: {
      needs: 'can(member:create)',
      data: async (place) => ({ role: 'member', maximumUses: 5, days: 7, team: await place.team() }),
    },
    revokeInvitationLink: {
      needs: 'can(invitation:delete)',
      data: async (place) => ({ id: (await place.link()).id }),
    },
  },
  'src/server/join-by-domain-fns.ts': {
    listJoinable: { needs: 'signedIn' },
    joinByDomain: {
      needs: 'signedIn',
      data: async (place, person) => ({ id: await place.joinable(person.email) }),
    },
  },
  'src/server/join-fns.ts': {
    viewInvitationLink: {
      needs: 'anyone',
      data: async (place) => ({ token: (await place.link()).token }),
      idIsSecret: 'whoever has the link may read where it leads',
    },
    joinByLink: {
      needs: 'signedIn',
      data: async (place) => ({ token: (await place.link()).token }),
      idIsSecret: 'whoever has the link may join by it',
    },
  },
  'src/server/member-fns.ts': {
    listMembers: { needs: 'can(member:read)', data: () => ({ search: 'a' }) },
    changeMemberRole: {
      needs: 'can(member:update)',
      data: async (place) => ({ id: await place.joined(), role: 'admin' }),
    },
    removeMember: { needs: 'can(member:delete)', data: async (place) => ({ id: await place.joined() }) },
    transferOwnership: {
      needs: 'can(organization:delete), confirmed',
      data: async (place) => ({ id: await place.joined() }),
    },
    // Its only owner could not.
    leaveOrganization: {
      needs: 'member',
      data: async (place) => {
        await place.joined('owner')
        return {}
      },
    },
  },
  'src/server/organization-fns.ts': {
    listOrganizations: { needs: 'signedIn' },
    createOrganization: { needs: 'signedIn', data: () => ({ name: 'Sample', slug: 'sample' }) },
    checkSlug: { needs: 'signedIn', data: () => ({ wanted: 'sample' }) },
    checkAddress: { needs: 'can(organization:update)', data: () => ({ wanted: 'sample' }) },
    updateOrganization: {
      needs: 'can(organization:update)',
      data: () => ({ name: 'Sample', address: 'sample' }),
    },
    removeLogo: {
      needs: 'tenant(organization:update)',
      data: async (place) => {
        await place.logo()
        return {}
      },
    },
    getOrganization: { needs: 'member' },
    getOrganizationSummary: { needs: 'can(dashboard:read)' },
  },
  'src/server/own-session-fns.ts': {
    listSessions: { needs: 'signedIn' },
    endSession: {
      needs: 'signedIn',
      data: async (place, person) => ({ id: await place.session(person.email) }),
    },
    endOtherSessions: { needs: 'signedIn' },
  },
  'src/server/password-fns.ts': {
    ratePassword: { needs: 'anyone', data: () => ({ password: 'a', about: [] }) },
    changePassword: {
      needs: 'signedIn',
      data: () => ({ current: demoPassword, next: 'a wholly other sentence', keepOthers: true }),
    },
    sendPasswordLink: { needs: 'signedIn' },
  },
  'src/server/palette-fns.ts': {
    searchPalette: { needs: 'tenant(dashboard:read)', data: () => ({ words: 'a' }) },
  },
  'src/server/removal-fns.ts': {
    deleteOrganization: {
      needs: 'can(organization:delete), confirmed',
      data: async (place) => ({ name: await place.name() }),
    },
    listClosedOrganizations: { needs: 'signedIn' },
    restoreOrganization: {
      needs: 'signedIn',
      data: async (place, person) => ({ id: await place.closed(person.email) }),
    },
  },
  'src/server/role-change-fns.ts': {
    createRole: {
      needs: 'can(role:create)',
      data: () => ({ name: 'Sample', permissions: ['member:read'] }),
    },
    changeRole: {
      needs: 'can(role:update)',
      data: async (place) => ({ key: await place.role(), name: 'Sample', permissions: ['member:read'] }),
    },
    deleteRole: {
      needs: 'can(role:delete)',
      data: async (place) => ({ key: await place.role(), instead: 'member' }),
    },
  },
  'src/server/role-fns.ts': {
    listRoles: { needs: 'can(role:read)' },
    countHolders: { needs: 'can(role:read)' },
  },
  'src/server/team-fns.ts': {
    listTeams: { needs: 'can(team:read)' },
    listTeamMembers: { needs: 'can(team:read)', data: async (place) => ({ id: await place.team() }) },
  },
  'src/server/team-change-fns.ts': {
    createTeam: { needs: 'can(team:create)', data: () => ({ name: 'Sample' }) },
    renameTeam: {
      needs: 'can(team:update)',
      data: async (place) => ({ id: await place.team(), name: 'Renamed' }),
    },
    deleteTeam: { needs: 'can(team:delete)', data: async (place) => ({ id: await place.team() }) },
    addToTeam: {
      needs: 'can(team:update)',
      data: async (place) => ({ id: await place.team(), memberIds: [await place.joined()] }),
    },
    removeFromTeam: {
      needs: 'can(team:update)',
      data: async (place) => ({ id: await place.team(), memberId: await place.joined() }),
    },
  },
  'src/server/session-fns.ts': {
    getViewer: { needs: 'anyone' },
  },
  'src/server/undelivered-fns.ts': {
    listLetters: {
      needs: 'tenant(invitation:read)',
      data: async (place) => {
        await place.letter()
        return {}
      },
    },
    sendLetterAgain: {
      needs: 'tenant(invitation:create)',
      data: async (place) => ({ id: await place.letter() }),
    },
    dropLetter: {
      needs: 'tenant(invitation:delete)',
      data: async (place) => ({ id: await place.letter() }),
    },
  },
}

/** One valid request to a server route. */
export interface RouteSample {
  needs: string
  /** The parameters of the path besides the slug; for whom, where it is one's own. */
  params?: (place: Place, email: string) => Record<string, string> | Promise<Record<string, string>>
  /** The whole address, where it is more than its parameters. */
  address?: (place: Place) => Promise<string>
  search?: string
  body?: (person: Person) => BodyInit
  /** What it answers when it works; 200 unless said. */
  status?: number
  /** Its answer goes on; the beginning is as much as anybody reads. */
  streams?: true
}

/** By method and path. */
export const routes: Record<string, RouteSample> = {
  ...gallery.routes,
  ...notification.routes,
  'GET /healthz': { needs: 'anyone' },
  'GET /readyz': { needs: 'anyone' },
  'GET /sitemap.xml': { needs: 'anyone' },
  'GET /robots.txt': { needs: 'anyone' },
  'GET /llms.txt': { needs: 'anyone' },
  'GET /api/auth/$': { needs: 'anyone', params: () => ({ $: 'ok' }) },
  // No such endpoint: those that there are have samples of their own below.
  'POST /api/auth/$': { needs: 'anyone', params: () => ({ $: 'nothing' }), status: 404 },
  // Nobody is named in the environment, so there is none.
  'GET /studio/$': { needs: 'anyone', params: () => ({ $: 'studio.css' }), status: 404 },
  'POST /studio/$': { needs: 'anyone', params: () => ({ $: 'enter' }), status: 404 },
  'POST /language': {
    needs: 'anyone',
    body: () => new URLSearchParams({ language: 'en' }),
    status: 303,
  },
  'POST /continue-with/$provider': {
    needs: 'anyone',
    params: () => ({ provider: 'github' }),
    body: () => '',
  },
  'POST /login': {
    needs: 'anyone',
    body: () => new URLSearchParams({ email: 'owner@globex.place.test', password: demoPassword }),
    status: 303,
  },
  'POST /signup': {
    needs: 'anyone',
    body: ({ name }) =>
      new URLSearchParams({
        name: 'Newcomer',
        email: `${name.replaceAll(' ', '-')}@newcomer.test`,
        password: demoPassword,
      }),
    status: 303,
  },
  'POST /forgot-password': {
    needs: 'anyone',
    body: ({ name }) => new URLSearchParams({ email: `${name.replaceAll(' ', '-')}@forgot.test` }),
    status: 303,
  },
  'POST /reset-password': {
    needs: 'anyone',
    body: () => new URLSearchParams({ password: demoPassword }),
    status: 303,
  },
  'POST /sign-in-link': {
    needs: 'anyone',
    body: ({ name }) => new URLSearchParams({ email: `${name.replaceAll(' ', '-')}@link.test` }),
    status: 303,
  },
  'POST /second-step': { needs: 'anyone', body: () => new URLSearchParams({ code: '123456' }), status: 303 },
  'POST /verify-email': {
    needs: 'anyone',
    body: ({ name }) => new URLSearchParams({ email: `${name.replaceAll(' ', '-')}@unconfirmed.test` }),
    status: 303,
  },
  'GET /api/account/data': { needs: 'signedIn' },
  'HEAD /api/account/data': { needs: 'signedIn', status: 404 },
  'PUT /api/account/picture': { needs: 'person', body: () => picture, status: 201 },
  'GET /api/people/$id/picture': {
    needs: 'signedIn',
    params: async (place, email) => ({ id: await place.portrait(email) }),
  },
  'HEAD /api/people/$id/picture': {
    needs: 'signedIn',
    params: async (place, email) => ({ id: await place.portrait(email) }),
    status: 404,
  },
  'GET /api/organizations/$slug/audit.csv': { needs: 'tenant(audit:read)' },
  'HEAD /api/organizations/$slug/audit.csv': { needs: 'tenant(audit:read)', status: 404 },
  'GET /api/organizations/$slug/audit.json': { needs: 'tenant(audit:read)' },
  'HEAD /api/organizations/$slug/audit.json': { needs: 'tenant(audit:read)', status: 404 },
  'GET /api/organizations/$slug/data-exports/$id': {
    needs: 'tenant(organization:export)',
    params: async (place) => ({ id: await place.dataExport() }),
  },
  'HEAD /api/organizations/$slug/data-exports/$id': {
    needs: 'tenant(organization:export)',
    params: async (place) => ({ id: await place.dataExport() }),
    status: 404,
  },
  'GET /api/organizations/$slug/logo': {
    needs: 'member',
    params: async (place) => {
      await place.logo()
      return {}
    },
  },
  'PUT /api/organizations/$slug/logo': {
    needs: 'tenant(organization:update)',
    body: () => picture,
    status: 201,
  },
}

/** Who may see a page: everybody, everybody who is not signed in yet, or whoever passes this link. */
export interface PageSample {
  needs: string
  /** A page that only leads to another one. */
  leadsOn?: true
  /** The parameters of the path besides the slug. */
  params?: (place: Place) => Promise<Record<string, string>>
  /** What it answers to who may see it; 200 unless said. */
  status?: number
}

export const pages: Record<string, PageSample> = {
  ...gallery.pages,
  ...notification.pages,
  '/': { needs: 'anyone' },
  '/docs': { needs: 'anyone', leadsOn: true },
  '/docs/$': { needs: 'anyone', params: async () => ({ $: 'start' }) },
  '/pricing': { needs: 'anyone' },
  // Nobody's links: they say the same to everybody.
  '/accept-invite': { needs: 'anyone', status: 404 },
  '/join': { needs: 'anyone', status: 410 },
  '/forgot-password': { needs: 'anyone' },
  '/reset-password': { needs: 'anyone', status: 410 },
  '/login': { needs: 'nobody signed in' },
  '/signup': { needs: 'nobody signed in' },
  '/sign-in-link': { needs: 'nobody signed in' },
  '/second-step': { needs: 'nobody signed in' },
  '/verify-email': { needs: 'nobody signed in' },
  '/dashboard': { needs: 'signedIn', leadsOn: true },
  '/account': { needs: 'signedIn' },
  '/confirm-email': { needs: 'signedIn', status: 410 },
  '/keep-email': { needs: 'anyone', status: 410 },
  '/onboarding': { needs: 'signedIn' },
  '/organizations': { needs: 'signedIn' },
  '/organizations/new': { needs: 'signedIn' },
  '/organizations/$slug': { needs: 'signedIn', leadsOn: true },
  '/organizations/$slug/dashboard': { needs: 'can(dashboard:read)' },
  '/organizations/$slug/audit': { needs: 'can(audit:read)' },
  '/organizations/$slug/members': { needs: 'can(member:read)' },
  '/organizations/$slug/roles': { needs: 'can(role:read)' },
  '/organizations/$slug/teams': { needs: 'can(team:read)' },
  '/organizations/$slug/settings': { needs: 'can(organization:update or organization:export)' },
}

/** Better Auth's endpoints that answer over HTTP; all others are 404 for everybody. */
export interface AuthSample {
  search?: string
  body?: (person: Person) => object
  status: (person: Person) => number
}

export const auth: Record<string, AuthSample> = {
  'GET /ok': { status: () => 200 },
  'GET /get-session': { status: () => 200 },
  'POST /get-session': { body: () => ({}), status: () => 405 },
  'POST /sign-in/email': {
    body: () => ({ email: 'owner@globex.place.test', password: demoPassword }),
    status: () => 200,
  },
  'POST /sign-up/email': {
    body: ({ name }) => ({
      name: 'Newcomer',
      email: `${name.replaceAll(' ', '-')}@newcomer.test`,
      password: demoPassword,
    }),
    status: () => 200,
  },
  'POST /sign-out': { body: () => ({}), status: () => 200 },
  'POST /send-verification-email': {
    body: ({ email }) => ({ email }),
    status: ({ signsIn }) => (signsIn ? 400 : 200),
  },
  'POST /sign-in/magic-link': { body: ({ email }) => ({ email }), status: () => 200 },
  'POST /two-factor/verify-totp': {
    body: () => ({ code: '123456' }),
    status: ({ signsIn }) => (signsIn ? 400 : 401),
  },
  'POST /two-factor/verify-backup-code': {
    body: () => ({ code: 'abcde-fghij' }),
    status: ({ signsIn }) => (signsIn ? 400 : 401),
  },
  'GET /passkey/generate-authenticate-options': { status: () => 200 },
  'POST /passkey/verify-authentication': { body: () => ({ response: { id: 'none' } }), status: () => 400 },
  // Of a provider that is switched on; lib/auth/providers.db.test.ts comes back from one.
  'GET /callback/:id': { search: '?code=none&state=none', status: () => 404 },
  'POST /callback/:id': { body: () => ({ code: 'none', state: 'none' }), status: () => 404 },
  'POST /request-password-reset': { body: ({ email }) => ({ email }), status: () => 200 },
  'POST /reset-password': {
    body: () => ({ newPassword: demoPassword, token: 'none' }),
    status: () => 400,
  },
  'GET /reset-password/:token': { search: '?callbackURL=/reset-password', status: () => 302 },
}

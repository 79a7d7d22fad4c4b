import { loginUrls } from '@refactkit/tenancy'

const { app, auth } = loginUrls(process.env.DATABASE_URL ?? '', process.env.SECRET ?? '')
console.log(`APP_DATABASE_URL=${app}`)
console.log(`AUTH_DATABASE_URL=${auth}`)

export const testSecret = 'the secret of every test database, and of nothing else'

/** Why a call was refused whose person was asked to sign in again, and would rather not: they are not asked twice. */
export const declined = 'signInDeclined'

import { queryOptions } from '@tanstack/react-query'
import { listPasskeys } from './passkey-fns'
import { listProviders } from './provider-fns'
import { getSecondStep } from './second-step-fns'

export const passkeysQuery = queryOptions({
  queryKey: ['account', 'passkeys'],
  queryFn: () => listPasskeys(),
})

export const secondStepQuery = queryOptions({
  queryKey: ['account', 'second-step'],
  queryFn: () => getSecondStep(),
})

export const providersQuery = queryOptions({
  queryKey: ['account', 'providers'],
  queryFn: () => listProviders(),
})

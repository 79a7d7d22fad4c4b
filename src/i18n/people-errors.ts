import { peopleErrors } from './en/people-errors'
import { alsoSay } from './sentence'

alsoSay(peopleErrors)

import { peopleErrors } from '#words/people-errors'
import { alsoSay } from './sentence'

alsoSay(peopleErrors)

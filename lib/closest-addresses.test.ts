import { describe, expect, test } from 'vitest'
import { type Address, closestAddresses } from './closest-addresses'

const addresses: Address[] = [
  { path: '/articles/bridge/', name: 'Testville Builds a Bridge' },
  { path: '/articles/bridge/testville/', name: 'Testville' },
  { path: '/articles/bridge/sampleton/', name: 'Sampleton' },
  { path: '/articles/bridge/mockport/', name: 'Mockport' },
  { path: '/articles/bridge/northern-mockport/', name: 'Northern Mockport' },
]

const namesFor = (asked: string) => closestAddresses(asked, addresses).map(({ name }) => name)

describe('for an address that is not there', () => {
  test.each([
    ['/articles/bridge/testvile/', 'Testville'],
    ['/articles/bridge/testvillle', 'Testville'],
    ['/article/bridge/sampleton/', 'Sampleton'],
    ['/articles/brigde/mockport/', 'Mockport'],
    ['/ARTICLES/BRIDGE/MOCKPORT/', 'Mockport'],
    ['/articles/brigde/', 'Testville Builds a Bridge'],
    ['/articles/bridge/north-mockport/', 'Northern Mockport'],
  ])('%s, what was probably meant comes first', (asked, name) => {
    expect(namesFor(asked)[0]).toBe(name)
  })

  test('there are no more offers than three', () => {
    expect(namesFor('/articles/bridge/x/')).toHaveLength(3)
  })

  test.each(['/', '/about-us/contact', '/wp-login.php', '/zzzzzzzzzzzzzzzzzzzzzzz/', ''])(
    'nothing is offered for %s, which is like none',
    (asked) => {
      expect(namesFor(asked)).toEqual([])
    },
  )

  test('nothing is offered for one of a hundred thousand characters', () => {
    expect(namesFor(`/articles/bridge/${'x'.repeat(100_000)}`)).toEqual([])
  })
})

test('the offers are addresses as they are, and the list of them is left in its order', () => {
  const before = structuredClone(addresses)
  expect(closestAddresses('/articles/bridge/mockprt/', addresses)[0]).toEqual(addresses[3])
  expect(addresses).toEqual(before)
  expect(closestAddresses('/articles/', [])).toEqual([])
})

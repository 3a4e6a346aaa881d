import { editDistance } from './edit-distance'

export interface Address {
  path: string
  name: string
}

/** No more offers than a reader looks through. */
const OFFERS = 3

/** No address is longer than this; comparing takes time with the square of the length. */
const LONGEST = 300

/**
 * The addresses most like one that was asked for, nearest first: those of which more than half the letters are the same
 * (`editDistance`, case ignored). None where nothing is alike.
 */
export function closestAddresses(asked: string, addresses: readonly Address[]): Address[] {
  const wanted = plain(asked)
  return addresses
    .map((address) => {
      const path = plain(address.path)
      return { address, distance: editDistance(wanted, path), longest: Math.max(wanted.length, path.length) }
    })
    .filter(({ distance, longest }) => distance < longest / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, OFFERS)
    .map(({ address }) => address)
}

const plain = (path: string) => path.slice(0, LONGEST).toLowerCase()

import type { Gazetteer } from '../gazetteer/gazetteer'

/** The same gazetteer, where "Syrian" is one more name of Syria. */
export function demonymsAsNames(gazetteer: Gazetteer): Gazetteer {
  const find: Gazetteer['find'] = (name) =>
    gazetteer
      .find(name)
      .map((match) =>
        match.relation === 'demonym' ? { ...match, relation: 'alternate', isRecognised: true } : match,
      )
  return { ...gazetteer, find, recognises: (name) => find(name).some(({ isRecognised }) => isRecognised) }
}

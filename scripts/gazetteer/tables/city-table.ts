interface CityNames {
  alternates?: readonly string[]
  /** Recognised where they stand in capitals. */
  abbreviations?: readonly string[]
}

/** Names of news that GeoNames has not, or has among many that are not of news; by GeoNames id. */
export const cityTable: Readonly<Record<number, CityNames>> = {
  5128581: { alternates: ['New York City'], abbreviations: ['NYC', 'N.Y.C.'] },
  5368361: { abbreviations: ['L.A.'] },
  4140963: { alternates: ['Washington', 'Washington DC'], abbreviations: ['D.C.'] },
  4684888: { alternates: ['Dallas-Fort Worth'] },
  5391959: { alternates: ['San Fran'] },
}

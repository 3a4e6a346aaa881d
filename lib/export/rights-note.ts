/** Goes with all data that goes out: whose the words and the positions are. In the README: "Credits and licences". */
export const rightsNote =
  'Excerpts are quoted from their sources, word for word, and belong to their publishers; positions are from the sources named with each place, and those of GeoNames are under CC BY 4.0.'

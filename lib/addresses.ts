/** The address of an article's page, with the closing slash that plain hosts serve it under. */
export const articlePath = (article: string) => `/articles/${article}/`

/** The address of a place's page: what identifies a place in the whole site. */
export const placePath = (article: string, place: string) => `/articles/${article}/${place}/`

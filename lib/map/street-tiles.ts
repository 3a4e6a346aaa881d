/** The site, by its host, that the tiles of a template come from: what a reader who turns them on contacts. */
export const streetsHost = (template: string) => new URL(template).host

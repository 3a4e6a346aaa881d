/** The site that the end-to-end tests have besides the usual one: every setting is set, and the host is an invented one. */
export const subFolderSite = {
  folder: '.cache/sub-folder-site',
  environment: { SITE_URL: 'https://maps.example.org', BASE_PATH: '/maps/' },
} as const

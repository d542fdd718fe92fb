/** What the settings page says. */

export const settingsWords = {
  title: 'Settings',
  lead: 'Everything here stays in this browser. Nothing that Rolemark reads is ever sent anywhere.',

  readingTitle: 'Where Rolemark reads',
  readingText:
    'On a job posting the panel comes by itself where you let it. It stays away elsewhere.',
  knownTitle: 'Known job boards',
  knownText:
    'Rolemark was installed for the boards and application systems that it knows, such as Greenhouse, Lever, Workday and LinkedIn. It looks at their pages by itself.',
  clickTitle: 'Any other page, when you click',
  clickText:
    'Click the toolbar button, and Rolemark reads the page in front, that one time. It needs no further permission.',
  sitesTitle: 'Always on these sites',
  sitesText:
    'Rolemark looks at each page of these sites when it opens, and shows the panel on postings. It cannot see any other site.',
  sitesNone: 'No sites yet.',
  siteField: 'Site to add',
  siteHint: 'For example careers.example.com',
  siteAdd: 'Add site',
  siteRemove: (host: string) => `Remove ${host}`,
  siteBad:
    'This is not the name of a site. Write it as in the address bar, for example careers.example.com.',
  siteKnown: (host: string) => `${host} is a known job board: Rolemark looks there already.`,
  siteRefused: (host: string) => `${host} was not added: the browser was not given permission.`,
  everywhereTitle: 'Everywhere',
  everywhereSwitch: 'Look for postings on every site',
  everywhereText:
    'Rolemark takes one short look at each page you open. Where there is no posting it stops there, and it keeps nothing. Your browser will say that Rolemark may read all sites, because it could not look otherwise.',
  everywhereRefused: 'The browser was not given permission, so that nothing has changed.',

  mutedTitle: 'Muted sites',
  mutedText:
    'On these sites the panel does not come by itself. The toolbar button works there as ever.',
  mutedNone: 'No site is muted. You can mute one from the panel or the popup.',
  unmute: 'Unmute',
  unmuteLabel: (host: string) => `Unmute ${host}`,

  coloursTitle: 'Colours on the page',
  coloursSwitch: 'Colour words on the page',
  coloursText:
    'What you have, partly have and lack is coloured in the posting itself. A page that looks for it can see which words are coloured, though not why. Switch it off, and pages see nothing.',

  shortcutTitle: 'Keyboard shortcut',
  shortcutText: 'Opens the popup with the page in front.',
  shortcutNone: 'No key is set.',
  shortcutChange: 'Change it in the browser',
  shortcutByHand:
    'Open your browser’s page for extensions, and choose “Keyboard shortcuts” or “Manage extension shortcuts” there.',

  failed: 'The browser refused to make this change. Nothing has changed.',
} as const;

/** What popup and panel say about the site in front. */
export const siteWords = {
  byClick: (host: string) => `${host} is read when you click.`,
  always: 'Read it always',
  isAlways: (host: string) => `${host} is read without a click.`,
  muteShort: 'Mute',
  isMuted: (host: string) => `${host} is muted: the panel does not come by itself.`,
  unmute: 'Unmute',
  settings: 'Settings',
} as const;

/**
 * Parts of a page that seldom belong to a posting. The walk only notes them; whether one is left out is decided
 * when everything is read, since pages exist whose only form or dialog holds the whole posting.
 */
export type Area = 'header' | 'footer' | 'aside' | 'form' | 'dialog' | 'consent';

const areasOfRoles: Readonly<Record<string, Area>> = {
  banner: 'header',
  contentinfo: 'footer',
  complementary: 'aside',
  form: 'form',
  dialog: 'dialog',
  alertdialog: 'dialog',
};

export const areaOfRole = (role: string): Area | null => areasOfRoles[role] ?? null;

/** Within one of these a header or footer is not the page's own. */
export const sectioning: ReadonlySet<string> = new Set(['article', 'main', 'section', 'aside']);

export function areaOfName(name: string, isSectioned: boolean): Area | null {
  switch (name) {
    case 'header':
    case 'footer':
      return isSectioned ? null : name;
    case 'aside':
    case 'form':
    case 'dialog':
      return name;
    default:
      return null;
  }
}

/** Cookie and consent notices have no element of their own; these parts of ids and classes mark them. */
export const consentMarks = [
  'cookie',
  'Cookie',
  'consent',
  'Consent',
  'onetrust',
  'didomi',
  'usercentrics',
];

export const isConsentMark = (idOrClass: string): boolean =>
  idOrClass !== '' && consentMarks.some((mark) => idOrClass.includes(mark));

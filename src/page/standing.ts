import { type Area, areaOfName, areaOfRole, consentMarks, isConsentMark } from './areas.ts';
import { attributeOf } from './dom.ts';
import {
  type ElementKind,
  elementKinds,
  isBlockStyle,
  isBoldStyle,
  isHiddenStyle,
  isInlineKind,
  isPlainStyle,
  isUnseenClass,
  keepsLineBreaks,
  kindOfName,
  kindOfRole,
  unseenClasses,
} from './elements.ts';

/** How an element stands on the page, as far as its own mark-up tells. */
export interface Standing {
  readonly kind: ElementKind;
  readonly area: Area | null;
  /** Null where the element says nothing about it. */
  readonly bold: boolean | null;
  readonly preserved: boolean;
}

const plain = new Map<string, Standing>();

/** What tells more of an element than its name: these the browser finds faster than a look at each. */
const markedSelector = [
  '[hidden]',
  '[aria-hidden="true"]',
  '[role]',
  '[style]',
  'dialog',
  'template',
  'a:not([href])',
  ...unseenClasses.map((name) => `.${name}`),
  ...consentMarks.flatMap((mark) => [`[id*="${mark}"]`, `[class*="${mark}"]`]),
  '#usercentrics-root',
  '#didomi-host',
  '#CybotCookiebotDialog',
].join(',');

/** The elements below `root` that do not stand as their names say. */
export function markedElements(root: ParentNode): ReadonlySet<Element> {
  return new Set(root.querySelectorAll(markedSelector));
}

/**
 * How an element stands, or null where its text is never shown. `isMarked`: it is one of `markedElements`; `isSectioned`:
 * it stands within an article, main or section.
 */
export function standingOf(
  element: Element,
  name: string,
  isMarked: boolean,
  isSectioned: boolean,
): Standing | null {
  const kind = kindOfName(name);
  if (kind === elementKinds.skip) return null;
  return isMarked
    ? markedStanding(element, name, kind, isSectioned)
    : plainStanding(name, kind, isSectioned);
}

function plainStanding(name: string, kind: ElementKind, isSectioned: boolean): Standing {
  const known = plain.get(name);
  if (known !== undefined) return known;
  const area = areaOfName(name, isSectioned);
  const standing = { kind, area, bold: null, preserved: false };
  // A header's area hangs on what is around it; all other names stand the same everywhere.
  if (name !== 'header' && name !== 'footer') plain.set(name, standing);
  return standing;
}

function markedStanding(
  element: Element,
  name: string,
  byName: ElementKind,
  isSectioned: boolean,
): Standing | null {
  const has = (attribute: string): boolean => attributeOf(element, attribute) !== null;
  if (has('hidden') || attributeOf(element, 'aria-hidden') === 'true') return null;
  if ((name === 'dialog' && !has('open')) || (name === 'template' && !has('shadowrootmode'))) {
    return null;
  }
  const classes = attributeOf(element, 'class') ?? '';
  if (isUnseenClass(classes)) return null;
  // Old pages name places with "a"; only with an address is it a link.
  let kind = byName === elementKinds.link && !has('href') ? elementKinds.inline : byName;
  let area: Area | null = null;
  const role = attributeOf(element, 'role') ?? '';
  if (role !== '') {
    kind = kindOfRole(role) ?? kind;
    if (kind === elementKinds.skip) return null;
    area = areaOfRole(role);
  }
  let bold: boolean | null = null;
  let preserved = false;
  const style = attributeOf(element, 'style') ?? '';
  if (style !== '') {
    if (isHiddenStyle(style)) return null;
    if (isInlineKind(kind) && isBlockStyle(style)) kind = elementKinds.block;
    bold = isBoldStyle(style) ? true : isPlainStyle(style) ? false : null;
    preserved = keepsLineBreaks(style);
  }
  area ??= areaOfName(name, isSectioned);
  if (area === null && kind === elementKinds.block) {
    area =
      isConsentMark(classes) || isConsentMark(attributeOf(element, 'id') ?? '') ? 'consent' : null;
  }
  return { kind, area, bold, preserved };
}

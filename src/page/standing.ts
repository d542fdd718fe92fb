import { type Area, areaOfMarks, areaOfName, areaOfRole } from './areas.ts';
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

/** Null for an element whose text is never shown. `isSectioned`: it stands within an article, main or section. */
export function standingOf(element: Element, name: string, isSectioned: boolean): Standing | null {
  const kind = kindOfName(name);
  if (kind === elementKinds.skip) return null;
  const bare = typeof element.hasAttributes === 'function' && !element.hasAttributes();
  if (bare)
    return name === 'dialog' || name === 'template' ? null : plainStanding(name, kind, isSectioned);
  return marked(element, name, kind, isSectioned);
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

function marked(
  element: Element,
  name: string,
  byName: ElementKind,
  isSectioned: boolean,
): Standing | null {
  if (name === 'dialog' && attributeOf(element, 'open') === null) return null;
  if (name === 'template' && attributeOf(element, 'shadowrootmode') === null) return null;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') {
    return null;
  }
  let kind = byName;
  // Old pages name places with "a"; only with an address is it a link.
  if (kind === elementKinds.link && attributeOf(element, 'href') === null)
    kind = elementKinds.inline;
  let area: Area | null = null;
  const role = attributeOf(element, 'role');
  if (role !== null && role !== '') {
    kind = kindOfRole(role) ?? kind;
    if (kind === elementKinds.skip) return null;
    area = areaOfRole(role);
  }
  let bold: boolean | null = null;
  let preserved = false;
  const style = attributeOf(element, 'style');
  if (style !== null && style !== '') {
    if (isHiddenStyle(style)) return null;
    if (isInlineKind(kind) && isBlockStyle(style)) kind = elementKinds.block;
    bold = isBoldStyle(style) ? true : isPlainStyle(style) ? false : null;
    preserved = keepsLineBreaks(style);
  }
  const classes = attributeOf(element, 'class');
  if (classes !== null && classes !== '' && isUnseenClass(classes)) return null;
  area ??= areaOfName(name, isSectioned);
  if (area === null && kind === elementKinds.block) {
    area = areaOfMarks(attributeOf(element, 'id'), classes);
  }
  return { kind, area, bold, preserved };
}

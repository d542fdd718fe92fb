import { type Area, areaOfName, areaOfRole, isConsentMark } from './areas.ts';
import { attributeNamesOf, attributeOf } from './dom.ts';
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

/** The attributes that matter, by name; most elements have none of them but a class. */
interface Marks {
  role: string;
  style: string;
  classes: string;
  id: string;
  isHidden: boolean;
  hasAddress: boolean;
  isOpen: boolean;
  isShadow: boolean;
}

function marksOf(element: Element): Marks {
  const marks: Marks = {
    role: '',
    style: '',
    classes: '',
    id: '',
    isHidden: false,
    hasAddress: false,
    isOpen: false,
    isShadow: false,
  };
  for (const name of attributeNamesOf(element)) {
    if (name === 'class') marks.classes = attributeOf(element, name) ?? '';
    else if (name === 'id') marks.id = attributeOf(element, name) ?? '';
    else if (name === 'style') marks.style = attributeOf(element, name) ?? '';
    else if (name === 'role') marks.role = attributeOf(element, name) ?? '';
    else if (name === 'hidden') marks.isHidden = true;
    else if (name === 'aria-hidden') marks.isHidden ||= attributeOf(element, name) === 'true';
    else if (name === 'href') marks.hasAddress = true;
    else if (name === 'open') marks.isOpen = true;
    else if (name === 'shadowrootmode') marks.isShadow = true;
  }
  return marks;
}

function marked(
  element: Element,
  name: string,
  byName: ElementKind,
  isSectioned: boolean,
): Standing | null {
  const { role, style, classes, id, ...marks } = marksOf(element);
  if (marks.isHidden || (name === 'dialog' && !marks.isOpen)) return null;
  if (name === 'template' && !marks.isShadow) return null;
  if (classes !== '' && classMarksOf(classes).isUnseen) return null;
  let kind = byName;
  // Old pages name places with "a"; only with an address is it a link.
  if (kind === elementKinds.link && !marks.hasAddress) kind = elementKinds.inline;
  let area: Area | null = null;
  if (role !== '') {
    kind = kindOfRole(role) ?? kind;
    if (kind === elementKinds.skip) return null;
    area = areaOfRole(role);
  }
  let bold: boolean | null = null;
  let preserved = false;
  if (style !== '') {
    if (isHiddenStyle(style)) return null;
    if (isInlineKind(kind) && isBlockStyle(style)) kind = elementKinds.block;
    bold = isBoldStyle(style) ? true : isPlainStyle(style) ? false : null;
    preserved = keepsLineBreaks(style);
  }
  area ??= areaOfName(name, isSectioned);
  if (area === null && kind === elementKinds.block) {
    const isConsent = (classes !== '' && classMarksOf(classes).isConsent) || isConsentMark(id);
    area = isConsent ? 'consent' : null;
  }
  return { kind, area, bold, preserved };
}

interface ClassMarks {
  readonly isUnseen: boolean;
  readonly isConsent: boolean;
}

/** Pages use the same classes over and over. Emptied when full. */
const knownClasses = new Map<string, ClassMarks>();
const mostKnownClasses = 2000;

function classMarksOf(classes: string): ClassMarks {
  let marks = knownClasses.get(classes);
  if (marks === undefined) {
    marks = { isUnseen: isUnseenClass(classes), isConsent: isConsentMark(classes) };
    if (knownClasses.size >= mostKnownClasses) knownClasses.clear();
    knownClasses.set(classes, marks);
  }
  return marks;
}

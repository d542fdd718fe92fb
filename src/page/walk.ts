import { type Area, sectioning } from './areas.ts';
import {
  assignedTo,
  attributeOf,
  elementNode,
  firstChildOf,
  firstElementOf,
  holdersOfText,
  nameOf,
  nextElementOf,
  nextSiblingOf,
  openShadowOf,
  textNode,
  typeOf,
} from './dom.ts';
import { type ElementKind, elementKinds, isInlineKind } from './elements.ts';
import { type Line, LineBuilder, type Setting } from './lines.ts';
import { noSetting, Settings } from './settings.ts';
import { markedElements, standingOf } from './standing.ts';
import { Tabs } from './tabs.ts';
import { addText } from './text-lines.ts';

/** An element that holds lines: from `first` up to, not including, `end`. */
export interface Container {
  readonly element: Element;
  readonly name: string;
  readonly area: Area | null;
  readonly parent: number;
  readonly first: number;
  end: number;
}

/** A link or button, and the line in which its text stands. */
export interface Control {
  readonly element: Element;
  readonly line: number;
}

export interface Walked {
  readonly lines: readonly Line[];
  /** In the order of their start tags. */
  readonly containers: readonly Container[];
  readonly links: readonly Control[];
  readonly buttons: readonly Control[];
}

interface Frame {
  readonly element: Node;
  readonly kind: ElementKind;
  /** The next node to visit among the children. */
  next: Node | null;
  /** The element has no text of its own, so that its elements are all that matters. */
  readonly skipsText: boolean;
  /** In a shadow tree, where nothing is known of who holds text. */
  readonly shadowed: boolean;
  /** Nodes given to a slot: they are no siblings. */
  readonly assigned: readonly Node[] | null;
  reached: number;
  /** The nearest container, and whether it is this very element. */
  readonly container: number;
  readonly opens: boolean;
  readonly bold: boolean;
  readonly preserved: boolean;
  readonly linked: boolean;
  readonly sectioned: boolean;
  readonly setting: Setting;
}

/**
 * Reads every visible text below `root` into lines, in reading order, without recursion and without asking for
 * layout: what is visible is told by element names and attributes alone. Goes into open shadow roots.
 */
export function walk(root: ParentNode): Walked {
  const walker = new Walker();
  walker.run(root);
  return walker;
}

class Walker implements Walked {
  readonly containers: Container[] = [];
  readonly links: Control[] = [];
  readonly buttons: Control[] = [];
  private readonly builder = new LineBuilder();
  private readonly stack: Frame[] = [];
  private readonly settings = new Settings();
  private readonly marked = new Set<Element>();
  private readonly tabs = new Tabs();
  /** Null where every node must be visited. */
  private holders: ReadonlySet<Node> | null = null;

  get lines(): readonly Line[] {
    return this.builder.lines;
  }

  run(root: ParentNode): void {
    const { stack } = this;
    this.holders = holdersOfText(root);
    this.noteMarked(root);
    stack.push(freshFrame(root, elementKinds.block, firstChildOf(root, ''), noSetting));
    for (let frame = stack[0]; frame !== undefined; frame = stack[stack.length - 1]) {
      const node = takeNext(frame);
      if (node === null) {
        this.leave(frame);
        continue;
      }
      const type = typeOf(node);
      if (type === textNode) addText(this.builder, node as Text, frame);
      else if (type === elementNode) this.enter(node as Element, frame);
    }
  }

  private noteMarked(root: ParentNode): void {
    for (const element of markedElements(root)) this.marked.add(element);
  }

  private enter(element: Element, parent: Frame): void {
    const name = nameOf(element);
    const standing = standingOf(element, name, this.marked.has(element), parent.sectioned);
    if (standing === null) {
      if (attributeOf(element, 'role') === 'tablist') this.tabs.read(element);
      return;
    }
    const { kind, area } = standing;
    if (kind === elementKinds.lineBreak) {
      if (parent.setting.headingLevel > 0) this.builder.gap();
      else this.builder.end(parent.setting, 'break');
      return;
    }
    const shadow = openShadowOf(element);
    if (shadow !== null) this.noteMarked(shadow);
    const setting = this.settings.of(element, kind, name, parent.setting);
    const shadowed = parent.shadowed || shadow !== null;
    const skipsText = !shadowed && this.holders !== null && !this.holders.has(element);
    if (isInlineKind(kind)) {
      if (parent.skipsText && !this.builder.isSpaced && isText(element.previousSibling))
        this.builder.gap();
      this.builder.openInline(kind);
      // All that it holds is white space, without an element that it could stand beside.
      if (skipsText && isText(element.firstChild) && element.firstElementChild === null)
        this.builder.gap();
    } else if (parent.setting.headingLevel > 0) this.builder.gap();
    else this.builder.end(parent.setting, 'block');
    const control = { element, line: this.builder.lines.length };
    if (kind === elementKinds.link) this.links.push(control);
    else if (name === 'button') {
      this.buttons.push(control);
      // What a button says is no text of the page, unless it is the heading of what it opens.
      if (parent.setting.headingLevel === 0 && !opensText(element)) return;
    }
    const opens = area !== null || holdsLines(kind);
    this.stack.push({
      element,
      kind,
      next:
        shadow !== null
          ? shadow.firstChild
          : skipsText
            ? firstElementOf(element, name)
            : firstChildOf(element, name),
      skipsText,
      shadowed,
      assigned: name === 'slot' ? assignedTo(element) : null,
      reached: 0,
      container: opens ? this.open(element, name, area, parent.container) : parent.container,
      opens,
      bold: standing.bold ?? (parent.bold || kind === elementKinds.bold || isOpener(name)),
      preserved: standing.preserved || parent.preserved || kind === elementKinds.preformatted,
      linked: parent.linked || kind === elementKinds.link,
      sectioned: parent.sectioned || sectioning.has(name),
      setting,
    });
    const tab = this.tabs.headingOf(element);
    if (tab !== null) this.stack.push(tabFrame(tab, setting));
  }

  private leave(frame: Frame): void {
    this.stack.pop();
    if (isInlineKind(frame.kind)) {
      this.builder.closeInline(frame.kind);
      const parent = this.stack.at(-1);
      if (parent?.skipsText && !this.builder.isSpaced && isText(frame.element.nextSibling))
        this.builder.gap();
    } else if (frame.setting.headingLevel > 0 && frame.kind !== elementKinds.heading)
      this.builder.gap();
    else this.builder.end(frame.setting, 'block');
    if (frame.opens) this.close(frame.container);
  }

  private open(element: Element, name: string, area: Area | null, parent: number): number {
    const first = this.builder.lines.length;
    this.containers.push({ element, name, area, parent, first, end: first });
    return this.containers.length - 1;
  }

  private close(index: number): void {
    const container = this.containers[index]!;
    container.end = this.builder.lines.length;
    // An empty one that was opened last holds no other either.
    if (container.end === container.first && index === this.containers.length - 1) {
      this.containers.pop();
    }
  }
}

/** The label of a tab, read as the heading of its panel. */
function tabFrame(tab: Element, setting: Setting): Frame {
  const heading = { ...setting, headingLevel: tabHeadingLevel };
  return freshFrame(tab, elementKinds.heading, firstChildOf(tab, nameOf(tab)), heading);
}

/** A frame with nothing inherited from the elements around. */
function freshFrame(
  element: Frame['element'],
  kind: ElementKind,
  next: Node | null,
  setting: Setting,
): Frame {
  return {
    element,
    kind,
    next,
    skipsText: false,
    shadowed: false,
    assigned: null,
    reached: 0,
    container: -1,
    opens: false,
    bold: false,
    preserved: false,
    linked: false,
    sectioned: false,
    setting,
  };
}

const tabHeadingLevel = 2;

function takeNext(frame: Frame): Node | null {
  if (frame.assigned !== null) return frame.assigned[frame.reached++] ?? null;
  const node = frame.next;
  if (node !== null) {
    if (frame.skipsText) {
      frame.next = nextElementOf(node as Element, nameOf(node as Element));
    } else {
      const name = typeOf(node) === elementNode ? nameOf(node as Element) : '';
      frame.next = nextSiblingOf(node, name);
    }
  }
  return node;
}

const isOpener = (name: string): boolean => name === 'button' || name === 'summary';

function opensText(button: Element): boolean {
  return (
    attributeOf(button, 'aria-expanded') !== null && attributeOf(button, 'aria-controls') !== null
  );
}

/** White space beside an element whose parent's own text is not visited. */
const isText = (node: Node | null): boolean => node?.nodeType === textNode;

function holdsLines(kind: ElementKind): boolean {
  return (
    kind === elementKinds.block ||
    kind === elementKinds.cell ||
    kind === elementKinds.item ||
    kind === elementKinds.list
  );
}

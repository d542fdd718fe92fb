import { elementNode } from './dom.ts';
import { type ElementKind, elementKinds, headingLevelOf } from './elements.ts';
import type { Setting } from './lines.ts';

export const noSetting: Setting = { headingLevel: 0, listDepth: 0, item: 0, pair: 0, side: 0 };

/** Follows headings, lists and pairs while the page is walked. Items and pairs are numbered, to tell one from the next. */
export class Settings {
  private numbers = 0;
  /** The term that waits for its detail. */
  private term = 0;

  /** The setting within an element, given the one around it. */
  of(element: Element, kind: ElementKind, name: string, outer: Setting): Setting {
    if (outer.headingLevel > 0) return outer;
    switch (kind) {
      case elementKinds.heading:
        return { ...outer, headingLevel: headingLevelOf(element, name) };
      case elementKinds.list:
        return { ...outer, listDepth: outer.listDepth + 1 };
      case elementKinds.item: {
        const listDepth = Math.max(1, outer.listDepth);
        return { headingLevel: 0, listDepth, item: ++this.numbers, pair: 0, side: 0 };
      }
      case elementKinds.term:
        this.term = ++this.numbers;
        return { ...outer, pair: this.term, side: 1 };
      case elementKinds.detail:
        return this.term === 0 ? outer : { ...outer, pair: this.term, side: 2 };
      case elementKinds.row:
        return { ...outer, pair: cellsOf(element).length === 2 ? ++this.numbers : 0, side: 0 };
      case elementKinds.cell:
        return outer.pair === 0
          ? outer
          : { ...outer, side: outer.side === 0 && isFirst(element) ? 1 : 2 };
      default:
        return outer;
    }
  }
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = [];
  for (let node = row.firstChild; node !== null && cells.length < 3; node = node.nextSibling) {
    if (node.nodeType === elementNode) cells.push(node as Element);
  }
  return cells;
}

function isFirst(cell: Element): boolean {
  return cell.previousElementSibling === null;
}

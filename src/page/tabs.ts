import { attributeOf } from './dom.ts';

/** Where a tab names its panel. */
const targets = ['aria-controls', 'href', 'data-bs-target', 'data-target'];

/**
 * Tabs stand together above their panels, so that a panel's heading is far from its text. The labels are kept when the
 * list of tabs is met, and given out again as the heading of each panel.
 */
export class Tabs {
  private readonly labels = new Map<string, Element>();

  read(list: Element): void {
    for (const tab of list.querySelectorAll('[role="tab"]')) {
      for (const target of targets) {
        const value = attributeOf(tab, target);
        const id = value?.startsWith('#') ? value.slice(1) : value;
        if (id) this.labels.set(id, tab);
      }
    }
  }

  /** The tab whose panel the element is, or null. */
  headingOf(element: Element): Element | null {
    if (this.labels.size === 0) return null;
    const id = attributeOf(element, 'id');
    return id === null ? null : (this.labels.get(id) ?? null);
  }
}

import { useEffect } from 'react';
import type { AnswerWord } from '../../profile/teaching.ts';

/** What the keys of the open panel do. They work while the focus is in it, never on the page. */
export interface PanelKeys {
  readonly onFold: () => void;
  readonly onSave: () => void;
  /** To the requirement that has the focus. */
  readonly onAnswer: (requirement: string, answer: AnswerWord) => void;
}

const answerKeys: Readonly<Record<string, AnswerWord>> = { '1': 'yes', '2': 'somewhat', '3': 'no' };

/** The keys as they are written in the menu. */
export const keyNames = { down: 'J', up: 'K', answers: '1 2 3', save: 'S', fold: 'Esc' } as const;

export function usePanelKeys(keys: PanelKeys, isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (isTyping(event.target) || document.querySelector(':popover-open') !== null) return;
      const focused = focusedRequirement();
      const answer = answerKeys[event.key];
      if (event.key === 'Escape') keys.onFold();
      else if (isStep(event.key, 'down', focused)) moveBy(1, focused);
      else if (isStep(event.key, 'up', focused)) moveBy(-1, focused);
      else if (event.key === 's') keys.onSave();
      else if (answer !== undefined && focused !== null) keys.onAnswer(focused, answer);
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  });
}

/** Letters always, arrows only from one requirement to the next: elsewhere they scroll. */
function isStep(key: string, way: 'down' | 'up', focused: string | null): boolean {
  if (key === (way === 'down' ? 'j' : 'k')) return true;
  return key === (way === 'down' ? 'ArrowDown' : 'ArrowUp') && focused !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]),select,textarea');
}

const quotes = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-requirement]'),
];

/** The requirement in whose entry the focus is. */
function focusedRequirement(): string | null {
  const entry = document.activeElement?.closest('li');
  const quote = entry?.querySelector<HTMLElement>('[data-requirement]');
  return quote?.dataset.requirement ?? null;
}

function moveBy(steps: number, focused: string | null): void {
  const all = quotes();
  const at = all.findIndex(({ dataset }) => dataset.requirement === focused);
  const next = at < 0 ? (steps > 0 ? 0 : all.length - 1) : at + steps;
  const quote = all[Math.min(all.length - 1, Math.max(0, next))];
  quote?.focus({ preventScroll: true });
  quote?.closest('li')?.scrollIntoView({ block: 'nearest' });
}

import { describe, expect, test } from 'vitest';
import { placeInFactLine, workplaceInFactLine } from '../../src/reading/fact-line.ts';

const lines = (...texts: string[]) =>
  texts.map((text, id) => ({ id, kind: 'text' as const, level: 0, text }));

describe('a line of facts', () => {
  test.each([
    ['Nantes · CDI · Hybride', 'Nantes'],
    ['Leipzig | Remote möglich | Vollzeit', 'Leipzig'],
    ['Breda | 24-40 uur', 'Breda'],
    ['📍 Annecy', 'Annecy'],
    ['Home | Jobs | About', null],
    ['Backend Engineer', null],
    ['CDI · Hybride', null],
    ['Hav Labs | Baker | Hull | Full-time', null],
  ])('%s: its place', (text, place) => {
    expect(placeInFactLine(lines(text))).toBe(place);
  });

  test.each([
    ['Vaga remota · CLT · Brasil', 'remote'],
    ['Leipzig | Remote möglich | Vollzeit', 'remote'],
    ['Curitiba - PR, presencial', 'onsite'],
    ['Remote patient monitoring, on call', null],
    ['Sales, Marketing', null],
  ])('%s: where the work is done', (text, workplace) => {
    expect(workplaceInFactLine(lines(text))).toBe(workplace);
  });
});

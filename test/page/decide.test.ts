import { describe, expect, test } from 'vitest';
import { isJobsAddress, isPostingAddress } from '../../src/page/addresses.ts';
import { collectText } from '../../src/page/collect-text.ts';
import { closedNoticeIn, cuesIn, isApply, rolesNamedIn } from '../../src/page/cues.ts';
import { decide } from '../../src/page/decide.ts';
import { read } from './read.ts';

const decided = (html: string, url = '') => {
  const { content, signs } = read(html, url);
  return decide(content, signs);
};
const filler =
  'The town wakes at five, and by six there is a queue that goes around the corner. '.repeat(4);

describe('one posting', () => {
  test('by its headings and its wording, with the reasons named', () => {
    const { isPosting, because } = decided(
      `<title>Baker</title><a href="/">Home</a><h1>Baker</h1><p>${filler}</p><h2>Responsibilities</h2><ul><li>You will be responsible for the night oven.</li></ul><h2>Requirements</h2><ul><li>Two years of experience with sourdough.</li></ul>`,
    );
    expect(isPosting).toBe(true);
    expect(because).toContain('headings: Requirements; Responsibilities');
  });

  test.each([
    [
      'German',
      '<h2>Deine Aufgaben</h2><p>Backen.</p><h2>Dein Profil</h2><p>Berufserfahrung am Ofen.</p>',
    ],
    [
      'French',
      '<h2>Vos missions</h2><p>Cuire.</p><h2>Profil recherché</h2><p>Expérience au four.</p>',
    ],
    [
      'Spanish',
      '<h2>Funciones</h2><p>Hornear.</p><h2>Requisitos</h2><p>Experiencia con hornos.</p>',
    ],
    ['Dutch', '<h2>Jouw taken</h2><p>Bakken.</p><h2>Functie-eisen</h2><p>Ervaring met ovens.</p>'],
    [
      'Portuguese',
      '<h2>Responsabilidades</h2><p>Assar.</p><h2>Requisitos</h2><p>Experiência com fornos.</p>',
    ],
    ['Czech', '<h2>Náplň práce</h2><p>Pečení.</p><h2>Požadujeme</h2><p>Praxe u pece.</p>'],
    [
      'Danish',
      '<h2>Arbejdsopgaver</h2><p>Bage.</p><h2>Faglige kvalifikationer</h2><p>Erfaring ved ovnen.</p>',
    ],
  ])('in %s', (_language, body) => {
    expect(
      decided(`<title>x</title><a href="/">y</a><h1>z</h1><p>${filler}</p>${body}`).isPosting,
    ).toBe(true);
  });

  test('that is closed is still one, and said to be closed', () => {
    const { isPosting, because } = decided(
      `<title>Baker</title><h1>Baker</h1><p>No longer accepting applications</p><p>${filler}</p><h2>Responsibilities</h2><p>Bake.</p><h2>Requirements</h2><p>Patience, and the ability to wait.</p>`,
    );
    expect(isPosting).toBe(true);
    expect(because[0]).toBe('expired: no longer accepting');
  });

  test('as plain text, without any page', () => {
    const content = collectText(
      `Baker\n\n${filler}\n\nRequirements\n\n- Two years of experience\n- Patience`,
      '',
    );
    expect(decide(content).isPosting).toBe(true);
  });
});

describe('not one posting', () => {
  test('a list, by the addresses it links to', () => {
    const links = Array.from(
      { length: 6 },
      (_, index) =>
        `<p><a href="/jobs/${index}-open">Opening number ${index}</a> in a town by the sea, with bread</p>`,
    );
    const { isPosting, because } = decided(`<title>Jobs</title><h1>Jobs</h1>${links.join('')}`);
    expect(isPosting).toBe(false);
    expect(because[0]).toBe('list: 6 links to postings');
  });

  test('a list, by the names of jobs in its headings', () => {
    const cards = [
      'Night Baker Manager',
      'Oven Engineer',
      'Flour Analyst',
      'Cake Designer',
      'Shop Assistant',
    ].map((name) => `<h3>${name}</h3><p>${filler}</p>`);
    expect(decided(`<title>Jobs</title><h1>Jobs</h1>${cards.join('')}`).because[0]).toBe(
      'list: 5 names of jobs',
    );
  });

  test('a page without text', () => {
    const { isPosting, because } = decided(
      '<title>Baker</title><h1>Baker</h1><a href="/">Home</a>',
      'https://oven.test/jobs/1234-baker',
    );
    expect(isPosting).toBe(false);
    expect(because[0]).toBe('shell: no text');
  });

  test('documentation that has requirements too', () => {
    expect(
      decided(
        `<title>Install</title><a href="/">Docs</a><h1>Install</h1><p>${filler}</p><h2>Requirements</h2><ul><li>Node 24 or later.</li></ul>`,
      ).isPosting,
    ).toBe(false);
  });

  test('a recipe', () => {
    expect(
      decided(
        `<title>Rye bread</title><a href="/">Recipes</a><h1>Rye bread</h1><p>${filler}</p><h2>What you'll need</h2><ul><li>Rye flour</li></ul><h2>Method</h2><p>Wait.</p>`,
      ).isPosting,
    ).toBe(false);
  });
});

describe('words', () => {
  const cueOf = (heading: string): string => {
    const cue = cuesIn([heading]).get(0);
    return cue === undefined ? 'none' : `${cue.isWeak ? 'weak ' : ''}${cue.cue}`;
  };

  test.each([
    ['What You Bring To The Role', 'ask'],
    ['What we’re looking for', 'ask'],
    ['REQUIREMENTS:', 'ask'],
    ['Skills', 'weak ask'],
    ['What you’ll do', 'duty'],
    ['The role', 'weak duty'],
    ['Benefits', 'weak offer'],
    ['Everything that is written on this page about our requirements', 'none'],
    ['You need a ticket.', 'none'],
    ['Bread', 'none'],
  ])('%s is %s', (heading, cue) => {
    expect(cueOf(heading)).toBe(cue);
  });

  test.each([
    ['Apply now', true],
    ['Easy Apply', true],
    ['Jetzt bewerben', true],
    ['Applying butter', false],
    ['Applied arts', false],
    ['How to apply', false],
  ])('"%s" leads to the application: %s', (text, leads) => {
    expect(isApply(text)).toBe(leads);
  });

  test('notices that a posting is closed, not that it will be', () => {
    expect(closedNoticeIn(['Bread.', 'This job is no longer available.'])).toBe(
      'no longer available',
    );
    expect(closedNoticeIn(['Open until the position is filled.'])).toBeNull();
  });

  test('names of jobs, in titles and at the end of longer words', () => {
    const titles = [
      'Senior Engineers wanted',
      'Softwareentwicklerin',
      'Baker (m/w/d)',
      'International bread',
      'Bread',
    ];
    expect([...rolesNamedIn(titles)].map(([index, role]) => `${index} ${role}`).sort()).toEqual([
      '0 engineer',
      '1 entwickler',
      '2 (m/w/d)',
    ]);
  });
});

describe('addresses', () => {
  test.each([
    ['https://oven.test/jobs/1234-baker', true],
    ['https://oven.test/careers/night-baker/', true],
    ['https://oven.test/en/vacancies/baker', true],
    ['https://oven.test/?gh_jid=4567', true],
    ['https://oven.test/jobs', false],
    ['https://oven.test/jobs/search', false],
    ['https://oven.test/careers/benefits', false],
    ['https://oven.test/blog/jobs-of-the-future', false],
  ])('%s is that of a posting: %s', (url, is) => {
    expect(isPostingAddress(new URL(url))).toBe(is);
  });

  test('the part of a site that deals with jobs', () => {
    expect(isJobsAddress(new URL('https://jobs.oven.test/about'))).toBe(true);
    expect(isJobsAddress(new URL('https://oven.test/bread'))).toBe(false);
  });
});

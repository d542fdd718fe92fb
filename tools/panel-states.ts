import type { Frame, Page } from 'playwright-core';
import { emptyProfile, type Profile, plainSkill, profileSchema } from '../src/profile/profile.ts';
import type { ServedPage } from './browser/board-server.ts';

/** Every state of the panel that a person may meet, with a posting and a profile of our own that bring it about. */

export interface PanelState {
  readonly name: string;
  /** Undefined: none has ever been kept. */
  readonly profile: Profile | undefined;
  readonly page: ServedPage;
  /** What is done once the pill is there. */
  readonly act?: (panel: Frame, page: Page) => Promise<void>;
}

/**
 * @param demoProfile the profile of the demo, of any format
 * @param demoPosting the page of the demo
 */
export function panelStates(demoProfile: unknown, demoPosting: string): readonly PanelState[] {
  const person = profileSchema.parse(demoProfile);
  const demo = board('harbourtide/jobs/4417', demoPosting);
  const strong = withSkills(person, ['kubernetes', 'apache-airflow', 'terraform', 'apache-kafka']);
  const careful: Profile = {
    ...person,
    wishes: {
      ...person.wishes,
      pay: { min: 90_000, currency: 'EUR', period: 'YEAR' },
      accepts: { ...person.wishes.accepts, onCall: false },
      dealBreakers: ['onCall'],
    },
  };
  return [
    { name: 'pill', profile: person, page: demo },
    { name: 'good-fit', profile: person, page: demo, act: open },
    { name: 'first-run', profile: undefined, page: demo, act: open },
    { name: 'empty-profile', profile: emptyProfile, page: demo },
    { name: 'strong-fit', profile: strong, page: demo, act: open },
    {
      name: 'weak-fit',
      profile: withSkills(emptyProfile, ['excel', 'git']),
      page: demo,
      act: open,
    },
    { name: 'deal-breaker', profile: careful, page: demo, act: open },
    { name: 'deal-breaker-pill', profile: careful, page: demo },
    { name: 'formula', profile: person, page: demo, act: openFormula },
    { name: 'answer', profile: person, page: demo, act: answer },
    { name: 'teach', profile: person, page: demo, act: teach },
    { name: 'menu', profile: person, page: demo, act: openMenu },
    { name: 'unknown-language', profile: person, page: polish, act: open },
    { name: 'no-requirements', profile: person, page: withoutRequirements, act: open },
    { name: 'error', profile: person, page: demo, act: losePage },
  ];
}

const board = (path: string, html: string): ServedPage => ({
  url: `https://job-boards.greenhouse.io/${path}`,
  html,
});

function withSkills(profile: Profile, ids: readonly string[]): Profile {
  return { ...profile, skills: [...profile.skills, ...ids.map(plainSkill)] };
}

async function open(panel: Frame): Promise<void> {
  await panel.getByRole('button', { name: /^Rolemark:/ }).click();
  await panel.getByRole('region', { name: 'Posting' }).waitFor();
}

async function openFormula(panel: Frame): Promise<void> {
  await open(panel);
  await panel.getByText(/^How \d+ is worked out/).click();
}

async function answer(panel: Frame): Promise<void> {
  await open(panel);
  await panel.getByRole('button', { name: 'Yes', exact: true }).first().click();
  await panel.getByText('Curiosity about').scrollIntoViewIfNeeded();
}

async function teach(panel: Frame): Promise<void> {
  await open(panel);
  await panel.getByRole('button', { name: 'More about this requirement' }).first().click();
}

async function openMenu(panel: Frame): Promise<void> {
  await open(panel);
  await panel.getByRole('button', { name: 'More', exact: true }).click();
}

/** As after an update of the extension: the panel asks for a visit that nobody knows. */
async function losePage(panel: Frame): Promise<void> {
  await panel.evaluate(() => {
    location.hash = '';
    location.reload();
  });
  await panel.getByRole('button', { name: /Not read/ }).click();
}

const page = (title: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title><style>body{font:16px/1.6 Georgia,serif;max-width:680px;margin:40px auto;padding:0 24px;color:#222;background:#fff}h1,h2{font-family:Arial,sans-serif}</style></head><body><main><div class="job-post"><div class="job__header"><div class="job__title"><h1 class="section-header">${title}</h1></div></div><div class="job__description body">${body}</div></div></main></body></html>`;

const list = (...items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const polish = board(
  'harbourtide/jobs/4418',
  page(
    'Inżynier danych',
    `<p>Harbour Tide mówi portom, kiedy naprawdę przypłynie następny statek.</p><h2>Wymagania</h2>${list('Dobra znajomość języka Python i SQL.', 'Doświadczenie z PostgreSQL.', 'Znajomość Kubernetes będzie atutem.')}<h2>Oferujemy</h2>${list('Trzydzieści dni urlopu.', 'Widok na port.')}`,
    'pl',
  ),
);

const withoutRequirements = board(
  'harbourtide/jobs/4419',
  page(
    'Lighthouse Keeper',
    '<p>The lamp has been lit since 1874. Somebody has to look after it, and the gulls will not.</p><h2>About the island</h2><p>Eleven people live here in winter, and about twice as many in summer. The ferry brings the post on Tuesdays. There is a shop, a chapel, and a football field that belongs to the sheep on weekdays.</p><p>Write to the harbour office, and tell us when you could start.</p><button type="button">Apply</button>',
  ),
);

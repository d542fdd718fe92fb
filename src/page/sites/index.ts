import { partsOf, siteAt } from '../site-address.ts';
import { adp } from './adp.ts';
import { amazon } from './amazon.ts';
import { apple } from './apple.ts';
import { arbeitsagentur } from './arbeitsagentur.ts';
import { ashby } from './ashby.ts';
import { avature } from './avature.ts';
import { bamboohr } from './bamboohr.ts';
import { breezy } from './breezy.ts';
import { builtIn } from './built-in.ts';
import { comeet } from './comeet.ts';
import { cvLibrary } from './cv-library.ts';
import { dice } from './dice.ts';
import { dover } from './dover.ts';
import { eightfold } from './eightfold.ts';
import { franceTravail } from './france-travail.ts';
import { gem } from './gem.ts';
import { glassdoor } from './glassdoor.ts';
import { google } from './google.ts';
import { govukFindAJob } from './govuk-find-a-job.ts';
import { greenhouse } from './greenhouse.ts';
import { hackerNews } from './hacker-news.ts';
import { homerun } from './homerun.ts';
import { icims } from './icims.ts';
import { indeed } from './indeed.ts';
import { infojobs } from './infojobs.ts';
import { jazzhr } from './jazzhr.ts';
import { jobvite } from './jobvite.ts';
import { join } from './join.ts';
import { lever } from './lever.ts';
import { linkedin } from './linkedin.ts';
import { meta } from './meta.ts';
import { microsoft } from './microsoft.ts';
import { monster } from './monster.ts';
import { naukri } from './naukri.ts';
import { oracle } from './oracle.ts';
import { otta } from './otta.ts';
import { paylocity } from './paylocity.ts';
import { personio } from './personio.ts';
import { phenom } from './phenom.ts';
import { pinpoint } from './pinpoint.ts';
import { polymer } from './polymer.ts';
import { recruitee } from './recruitee.ts';
import { reed } from './reed.ts';
import { rippling } from './rippling.ts';
import { seek } from './seek.ts';
import type { Site } from './site.ts';
import { smartrecruiters } from './smartrecruiters.ts';
import { softgarden } from './softgarden.ts';
import { stepstone } from './stepstone.ts';
import { successfactors } from './successfactors.ts';
import { taleo } from './taleo.ts';
import { teamtailor } from './teamtailor.ts';
import { totaljobs } from './totaljobs.ts';
import { ukg } from './ukg.ts';
import { usajobs } from './usajobs.ts';
import { welcomeToTheJungle } from './welcome-to-the-jungle.ts';
import { wellfound } from './wellfound.ts';
import { workAtAStartup } from './work-at-a-startup.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { xing } from './xing.ts';
import { ziprecruiter } from './ziprecruiter.ts';

/** Every board and applicant-tracking system that is known by its host. */
export const sites: readonly Site[] = [
  adp,
  amazon,
  apple,
  arbeitsagentur,
  ashby,
  avature,
  bamboohr,
  breezy,
  builtIn,
  comeet,
  cvLibrary,
  dice,
  dover,
  eightfold,
  franceTravail,
  gem,
  glassdoor,
  google,
  govukFindAJob,
  greenhouse,
  hackerNews,
  homerun,
  icims,
  indeed,
  infojobs,
  jazzhr,
  jobvite,
  join,
  lever,
  linkedin,
  meta,
  microsoft,
  monster,
  naukri,
  oracle,
  otta,
  paylocity,
  personio,
  phenom,
  pinpoint,
  polymer,
  recruitee,
  reed,
  rippling,
  seek,
  smartrecruiters,
  softgarden,
  stepstone,
  successfactors,
  taleo,
  teamtailor,
  totaljobs,
  ukg,
  usajobs,
  welcomeToTheJungle,
  wellfound,
  workAtAStartup,
  workable,
  workday,
  xing,
  ziprecruiter,
];

export { isAddress, isHost } from '../site-address.ts';

/** The site that an address belongs to, or null. */
export function siteOf(url: URL): Site | null {
  return siteAt(sites, url);
}

/** The sites' addresses as match patterns of the extension's manifest: the list of what is declared. */
export const siteMatches: readonly string[] = sites.flatMap(({ hosts }) =>
  hosts.map((pattern) => {
    const { host, path } = partsOf(pattern);
    return `*://${host.startsWith('.') ? '*' : ''}${host}${path}*`;
  }),
);

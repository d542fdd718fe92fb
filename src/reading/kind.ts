import type { SkillMention } from '../skills/skill.ts';
import { kinds, kindTags } from './knowledge/kinds.ts';
import { CueList } from './phrases.ts';
import type { Education, RequirementKind, Years } from './posting.ts';
import type { Word } from './words.ts';

const cues = new CueList(kinds, 'kinds.ts', kindTags);

/** What the reading of one requirement has found so far. */
interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly SkillMention[];
  readonly years: Years | null;
  readonly education: Education | null;
}

/** Tells the kind of a requirement by what was read in it, then by its wording. */
export function kindOf(reading: Reading, language: string): RequirementKind {
  const found = new Set(cues.find(reading.words, language).map((phrase) => phrase.tag));
  const concrete = reading.mentions.filter(isConcrete);
  if (found.has('clearance')) return 'clearance';
  if (found.has('permission')) return 'permission';
  if (reading.education && !yearsComeFirst(reading)) return 'education';
  if (found.has('certificate') && (reading.years === null || isOfKind(reading, 'certificate'))) {
    if (concrete.length === 0 || isOfKind(reading, 'certificate')) return 'certificate';
  }
  if (
    isAboutLanguage(reading) ||
    (found.has('language') && concrete.length === 0 && !reading.years)
  )
    return 'language';
  if (reading.years) return 'experience';
  if (speaksOfFeeling.test(reading.text)) return 'trait';
  if (found.has('physical') && namesExertion.test(reading.text)) return 'physical';
  if (found.has('travel') && concrete.length === 0) return 'travel';
  if (found.has('schedule') && speaksOfReadiness.test(reading.text)) return 'schedule';
  if (concrete.length > 0) return isOfKind(reading, 'certificate') ? 'certificate' : 'skill';
  for (const kind of ['physical', 'schedule', 'place'] as const) if (found.has(kind)) return kind;
  if (reading.mentions.length > 0) {
    return found.has('doing') || namesSkills.test(reading.text) ? 'skill' : 'trait';
  }
  if (found.has('experience')) return 'experience';
  if ((found.has('skill') && !found.has('trait')) || found.has('doing')) return 'skill';
  return found.has('trait') ? 'trait' : 'other';
}

/** A feeling is asked, whatever it is for: "A passion for data". */
const speaksOfFeeling =
  /^(?:(?:must |should )?(?:be|have|possess|are|demonstrates?|you (?:are|have)|you're) )?(?:an? |your |strong |genuine |deep |real )*(?:passion|passionate|interest in|interested in|love|enthusiasm|enthusiastic|excitement|excited|curiosity|leidenschaft|passionn|pasión|passie|paixão)/i;

/** What the body does is asked, whatever it is done with: "Ability to lift 30 pounds when stocking shelves". */
const namesExertion =
  /^(?:must (?:be )?)?(?:the )?(?:physical(?:ly)? )?(?:ability|able|capable|strength)(?: to| of)? (?:\w+ly |and\/or |physically )*(?:lift|push|pull|carry|stand|sit|walk|bend|kneel|climb|stoop|crouch|grasp|reach)/i;

/** "Bereitschaft zur Rufbereitschaft": hours are asked, although on-call work is also a thing to know. */
const speaksOfReadiness = /^(?:die )?(?:bereitschaft|disponib|beschikbaar|bereid(?:heid)?\b)/i;

/** "Strong communication skills" is a skill; "a friendly team player" a trait. */
const namesSkills =
  /skills?\b|communicat|kommunikation|kenntnisse|compétences|habilidades|competencias|vaardighe|competências|leadership|presentation|negotiat|denken|geschick|teamgeist|teamfäh|orientierung|verhandlung|en équipe|esprit d'équipe|comunica|liderazgo|liderança|trabajo en equipo|trabalho em equip|espírito de equip|organiza[cç]|leidinggev|samenwerk/i;

const softKinds = new Set(['soft', 'language']);

function isConcrete(mention: SkillMention): boolean {
  return !softKinds.has(mention.skill.kind);
}

function isOfKind(reading: Reading, kind: SkillMention['skill']['kind']): boolean {
  return reading.mentions.some((mention) => mention.skill.kind === kind);
}

const aboutLanguage =
  /\b(?:fluen|speak|spoken|communicat|written|bilingual|native|language|proficien|mother tongue|verbal|read)|fließend|verhandlungssicher|sprach|kenntnisse|niveau|courant|langue|bilingüe|idioma|nivel|taal|beheersing|fluente|fluência|nível|\b[ABC][12]\b/i;

function isAboutLanguage(reading: Reading): boolean {
  const languages = reading.mentions.filter((mention) => mention.skill.kind === 'language');
  const technical = reading.mentions.some(isConcrete);
  return (
    languages.length > 0 &&
    !technical &&
    (aboutLanguage.test(reading.text) || reading.words.length <= 7)
  );
}

/** "3+ years of accounting, degree preferred" is about experience first. */
function yearsComeFirst({ text, years, words }: Reading): boolean {
  if (!years) return false;
  const unit = words.findIndex((word) =>
    /^(?:years?|yrs?|jahre?n?|ans|années|años|jaar|anos)$/.test(word.text),
  );
  const degree = text.search(
    /degree|bachelor|master|ph\.?d|diploma|studium|abschluss|diplôme|licen|grado|hbo|\bB\.?S\b|\bB\.?A\b/i,
  );
  return unit >= 0 && degree >= 0 && words[unit]!.start < degree && years.of.length > 0;
}

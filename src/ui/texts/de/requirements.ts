import type { requirements as english } from '../en/requirements.ts';
import type { Translated } from '../languages.ts';

export const requirements: Translated<typeof english> = {
  'requirements.required': 'Muss',
  'requirements.preferred': 'Kann',
  'requirements.points': '{count, plural, one {# Punkt} other {# Punkte}}',
  'requirements.neither': 'Das zählt weder für noch gegen Sie.',
  'requirements.have': '{skill} kann ich',
  'requirements.haveShort': 'Das kann ich:',
  'requirements.ask': 'Trifft das auf Sie zu?',
  'answer.yes': 'Ja',
  'answer.somewhat': 'Teils',
  'answer.no': 'Nein',
  'answer.kept': 'Gemerkt, für diese und andere Anzeigen.',
  'answer.dropped': 'Ihre Antwort ist zurückgenommen.',
  'teach.more': 'Mehr zu dieser Anforderung',
  'teach.ignore': 'Diese Anforderung ignorieren',
  'teach.ignoreElsewhere': 'Lässt sie hier und in anderen Anzeigen weg.',
  'teach.notSkill': '„{words}“ meint hier nicht {skill}',
  'teach.notSkillDone': '„{words}“ wird hier nicht mehr als {skill} gelesen.',
  'teach.ignored': 'Hier und in anderen Anzeigen ignoriert.',
  'teach.back': 'Zurückgenommen.',
  'teach.readAgain': 'Wieder als {skill} lesen',
  'teach.heed': 'Wieder mitzählen',
  'sections.duties': 'Ihre Aufgaben',
  'sections.benefits': 'Was geboten wird',
  'sections.process': 'So bewerben Sie sich',
};

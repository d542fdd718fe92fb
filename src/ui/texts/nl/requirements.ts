import type { requirements as english } from '../en/requirements.ts';
import type { Translated } from '../languages.ts';

export const requirements: Translated<typeof english> = {
  'requirements.required': 'Eisen',
  'requirements.preferred': 'Wensen',
  'requirements.points': '{count, plural, one {# punt} other {# punten}}',
  'requirements.neither': 'Het telt niet voor en niet tegen je.',
  'requirements.have': 'Ik heb {skill}',
  'requirements.haveShort': 'Ik heb',
  'requirements.ask': 'Geldt dit voor jou?',
  'answer.yes': 'Ja',
  'answer.somewhat': 'Enigszins',
  'answer.no': 'Nee',
  'answer.kept': 'Onthouden voor deze en andere vacatures.',
  'answer.dropped': 'Je antwoord is ingetrokken.',
  'teach.more': 'Meer over deze eis',
  'teach.ignore': 'Deze eis negeren',
  'teach.ignoreElsewhere': 'Laat hem hier en in andere vacatures weg.',
  'teach.notSkill': '‘{words}’ betekent hier geen {skill}',
  'teach.notSkillDone': '‘{words}’ wordt hier niet meer als {skill} gelezen.',
  'teach.ignored': 'Hier en in andere vacatures genegeerd.',
  'teach.back': 'Teruggedraaid.',
  'teach.readAgain': 'Weer als {skill} lezen',
  'teach.heed': 'Weer meetellen',
  'sections.duties': 'Wat je gaat doen',
  'sections.benefits': 'Wat ze bieden',
  'sections.process': 'Hoe je solliciteert',
};

import type { requirements as english } from '../en/requirements.ts';
import type { Translated } from '../languages.ts';

export const requirements: Translated<typeof english> = {
  'requirements.required': 'Exigé',
  'requirements.preferred': 'Souhaité',
  'requirements.points': '{count, plural, one {# point} other {# points}}',
  'requirements.neither': 'Cela ne compte ni pour ni contre vous.',
  'requirements.have': 'J’ai {skill}',
  'requirements.haveShort': 'J’ai',
  'requirements.ask': 'Est-ce votre cas ?',
  'answer.yes': 'Oui',
  'answer.somewhat': 'En partie',
  'answer.no': 'Non',
  'answer.kept': 'Retenu, pour cette offre et les autres.',
  'answer.dropped': 'Votre réponse est retirée.',
  'teach.more': 'Plus sur cette exigence',
  'teach.ignore': 'Ignorer cette exigence',
  'teach.ignoreElsewhere': 'L’écarte ici et dans les autres offres.',
  'teach.notSkill': '« {words} » ne veut pas dire {skill} ici',
  'teach.notSkillDone': '« {words} » n’est plus lu ici comme {skill}.',
  'teach.ignored': 'Ignorée ici et dans les autres offres.',
  'teach.back': 'C’est annulé.',
  'teach.readAgain': 'Relire comme {skill}',
  'teach.heed': 'La compter à nouveau',
  'sections.duties': 'Vos missions',
  'sections.benefits': 'Ce qui est offert',
  'sections.process': 'Comment postuler',
};

import type { requirements as english } from '../en/requirements.ts';
import type { Translated } from '../languages.ts';

export const requirements: Translated<typeof english> = {
  'requirements.required': 'Exigido',
  'requirements.preferred': 'Deseable',
  'requirements.points': '{count, plural, one {# punto} other {# puntos}}',
  'requirements.neither': 'No cuenta ni a favor ni en contra.',
  'requirements.have': 'Tengo {skill}',
  'requirements.haveShort': 'Tengo',
  'requirements.ask': '¿Es tu caso?',
  'answer.yes': 'Sí',
  'answer.somewhat': 'En parte',
  'answer.no': 'No',
  'answer.kept': 'Anotado para esta y otras ofertas.',
  'answer.dropped': 'Tu respuesta queda retirada.',
  'teach.more': 'Más sobre este requisito',
  'teach.ignore': 'Ignorar este requisito',
  'teach.ignoreElsewhere': 'Lo deja fuera aquí y en otras ofertas.',
  'teach.notSkill': '«{words}» no significa {skill} aquí',
  'teach.notSkillDone': '«{words}» ya no se lee aquí como {skill}.',
  'teach.ignored': 'Ignorado aquí y en otras ofertas.',
  'teach.back': 'Deshecho.',
  'teach.readAgain': 'Volver a leerlo como {skill}',
  'teach.heed': 'Volver a contarlo',
  'sections.duties': 'Qué harías',
  'sections.benefits': 'Qué ofrecen',
  'sections.process': 'Cómo presentarte',
};

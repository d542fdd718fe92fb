import type { fit as english } from '../en/fit.ts';
import type { Translated } from '../languages.ts';

export const fit: Translated<typeof english> = {
  'fit.label': 'Encaje',
  'fit.strong': 'Encaje muy bueno',
  'fit.good': 'Buen encaje',
  'fit.fair': 'Encaje regular',
  'fit.weak': 'Poco encaje',
  'fit.unknown': 'Sin cifra',
  'fit.of100': '{fit} de 100',
  'fit.requiredMet': 'Cumples {met} de {judged} exigidos',
  'fit.preferredMet': 'Cumples {met} de {judged} deseables',
  'fit.requiredJudge':
    '{count, plural, one {# exigido, que valoras tú} other {# exigidos, que valoras tú}}',
  'fit.preferredJudge':
    '{count, plural, one {# deseable, que valoras tú} other {# deseables, que valoras tú}}',
  'fit.noneRequired': 'Nada exigido',
  'fit.nonePreferred': 'Nada deseable',
  'fit.met': 'Cumples {met} de {judged}',
  'fit.all': 'Todos los requisitos',
  'verdict.met': 'Cumplido',
  'verdict.partly': 'En parte',
  'verdict.missing': 'Falta',
  'verdict.judge': 'Lo valoras tú',
  'count.met': '{count, plural, one {# cumplido} other {# cumplidos}}',
  'count.partly': '{count} en parte',
  'count.missing': '{count, plural, one {# falta} other {# faltan}}',
  'count.judge': '{count} por valorar',
  'formula.how': 'De dónde sale {fit}',
  'formula.whyNone': 'Por qué no hay cifra',
  'formula.weights':
    'Un punto exigido pesa {required}; uno deseable, {preferred}. Lo cumplido cuenta entero, en parte cuenta la mitad y lo que falta no cuenta.',
  'formula.part': 'Parte',
  'formula.reached': 'Peso × logrado',
  'formula.points': 'Puntos',
  'formula.required': 'Exigido',
  'formula.preferred': 'Deseable',
  'formula.together': 'En total',
  'formula.pointsOf': '{points} de {of}',
  'formula.rounded': 'redondeado',
  'formula.tooFew': 'Con menos de {least} puntos comparables, una cifra solo fingiría saber.',
  'formula.judged':
    '{count, plural, one {Un punto lo valoras tú: ningún perfil puede demostrarlo, así que no cuenta ni a favor ni en contra.} other {# puntos los valoras tú: ningún perfil puede demostrarlos, así que no cuentan ni a favor ni en contra.}}',
  'gains.title': 'Lo que más ayudaría',
  'gains.to': 'encaje {fit}',
  'gains.text': 'El encaje si tuvieras también esto. Añade solo lo que de verdad tienes.',
  'gains.none': 'Ningún conocimiento por sí solo subiría este encaje.',
};

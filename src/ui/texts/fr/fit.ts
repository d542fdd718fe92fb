import type { fit as english } from '../en/fit.ts';
import type { Translated } from '../languages.ts';

export const fit: Translated<typeof english> = {
  'fit.label': 'Adéquation',
  'fit.strong': 'Très bonne adéquation',
  'fit.good': 'Bonne adéquation',
  'fit.fair': 'Adéquation moyenne',
  'fit.weak': 'Faible adéquation',
  'fit.unknown': 'Pas de chiffre',
  'fit.of100': '{fit} sur 100',
  'fit.requiredMet': '{met} exigences remplies sur {judged}',
  'fit.preferredMet': '{met} souhaits remplis sur {judged}',
  'fit.requiredJudge':
    '{count, plural, one {# exigence à apprécier} other {# exigences à apprécier}}',
  'fit.preferredJudge':
    '{count, plural, one {# souhait à apprécier} other {# souhaits à apprécier}}',
  'fit.noneRequired': 'Aucune exigence',
  'fit.nonePreferred': 'Aucun souhait',
  'fit.met': '{met} sur {judged}',
  'fit.all': 'Toutes les exigences',
  'verdict.met': 'Rempli',
  'verdict.partly': 'En partie',
  'verdict.missing': 'Manquant',
  'verdict.judge': 'À vous de juger',
  'count.met': '{count, plural, one {# rempli} other {# remplis}}',
  'count.partly': '{count} en partie',
  'count.missing': '{count, plural, one {# manquant} other {# manquants}}',
  'count.judge': '{count} à apprécier',
  'formula.how': 'D’où vient {fit}',
  'formula.whyNone': 'Pourquoi il n’y a pas de chiffre',
  'formula.weights':
    'Un point exigé pèse {required}, un point souhaité {preferred}. Rempli compte en entier, en partie pour moitié, manquant pour rien.',
  'formula.part': 'Part',
  'formula.reached': 'Poids × atteint',
  'formula.points': 'Points',
  'formula.required': 'Exigé',
  'formula.preferred': 'Souhaité',
  'formula.together': 'Ensemble',
  'formula.pointsOf': '{points} sur {of}',
  'formula.rounded': 'arrondi',
  'formula.tooFew':
    'Avec moins de {least} points comparables, un chiffre ferait seulement semblant de savoir.',
  'formula.judged':
    '{count, plural, one {Un point est à apprécier par vous : aucun profil ne peut le prouver, il ne compte donc ni pour ni contre.} other {# points sont à apprécier par vous : aucun profil ne peut les prouver, ils ne comptent donc ni pour ni contre.}}',
  'gains.title': 'Ce qui aiderait le plus',
  'gains.to': 'adéquation {fit}',
  'gains.text':
    'L’adéquation si vous aviez aussi cette compétence. N’ajoutez que ce que vous avez vraiment.',
  'gains.none': 'Aucune compétence seule ne relèverait cette adéquation.',
};

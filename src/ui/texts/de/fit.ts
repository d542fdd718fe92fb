import type { fit as english } from '../en/fit.ts';
import type { Translated } from '../languages.ts';

export const fit: Translated<typeof english> = {
  'fit.label': 'Passung',
  'fit.strong': 'Passt sehr gut',
  'fit.good': 'Passt gut',
  'fit.fair': 'Passt teilweise',
  'fit.weak': 'Passt kaum',
  'fit.unknown': 'Keine Zahl',
  'fit.of100': '{fit} von 100',
  'fit.requiredMet': '{met} von {judged} Muss-Punkten erfüllt',
  'fit.preferredMet': '{met} von {judged} Kann-Punkten erfüllt',
  'fit.requiredJudge':
    '{count, plural, one {# Muss-Punkt, den Sie beurteilen} other {# Muss-Punkte, die Sie beurteilen}}',
  'fit.preferredJudge':
    '{count, plural, one {# Kann-Punkt, den Sie beurteilen} other {# Kann-Punkte, die Sie beurteilen}}',
  'fit.noneRequired': 'Keine Muss-Punkte',
  'fit.nonePreferred': 'Keine Kann-Punkte',
  'fit.met': '{met} von {judged} erfüllt',
  'fit.all': 'Alle Anforderungen',
  'verdict.met': 'Erfüllt',
  'verdict.partly': 'Teilweise',
  'verdict.missing': 'Fehlt',
  'verdict.judge': 'Beurteilen Sie',
  'count.met': '{count} erfüllt',
  'count.partly': '{count} teilweise',
  'count.missing': '{count} fehlen',
  'count.judge': '{count} offen',
  'formula.how': 'So kommt {fit} zustande',
  'formula.whyNone': 'Warum es keine Zahl gibt',
  'formula.weights':
    'Ein Muss-Punkt wiegt {required}, ein Kann-Punkt {preferred}. Erfüllt zählt ganz, teilweise zur Hälfte, Fehlendes gar nicht.',
  'formula.part': 'Teil',
  'formula.reached': 'Gewicht × erreicht',
  'formula.points': 'Punkte',
  'formula.required': 'Muss',
  'formula.preferred': 'Kann',
  'formula.together': 'Zusammen',
  'formula.pointsOf': '{points} von {of}',
  'formula.rounded': 'gerundet',
  'formula.tooFew':
    'Bei weniger als {least} vergleichbaren Punkten täuschte eine Zahl Wissen nur vor.',
  'formula.judged':
    '{count, plural, one {Einen Punkt beurteilen Sie selbst: Kein Profil kann ihn belegen, deshalb zählt er weder für noch gegen Sie.} other {# Punkte beurteilen Sie selbst: Kein Profil kann sie belegen, deshalb zählen sie weder für noch gegen Sie.}}',
  'gains.title': 'Was am meisten helfen würde',
  'gains.to': 'Passung {fit}',
  'gains.text': 'Die Passung, wenn Sie auch das mitbrächten. Tragen Sie nur ein, was stimmt.',
  'gains.none': 'Keine einzelne Kenntnis würde diese Passung erhöhen.',
};

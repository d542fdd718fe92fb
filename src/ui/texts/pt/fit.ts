import type { fit as english } from '../en/fit.ts';
import type { Translated } from '../languages.ts';

export const fit: Translated<typeof english> = {
  'fit.label': 'Compatibilidade',
  'fit.strong': 'Compatibilidade alta',
  'fit.good': 'Boa compatibilidade',
  'fit.fair': 'Compatibilidade razoável',
  'fit.weak': 'Compatibilidade baixa',
  'fit.unknown': 'Sem valor',
  'fit.of100': '{fit} de 100',
  'fit.requiredMet': '{met} de {judged} obrigatórios cumpridos',
  'fit.preferredMet': '{met} de {judged} desejáveis cumpridos',
  'fit.requiredJudge':
    '{count, plural, one {# obrigatório, à sua avaliação} other {# obrigatórios, à sua avaliação}}',
  'fit.preferredJudge':
    '{count, plural, one {# desejável, à sua avaliação} other {# desejáveis, à sua avaliação}}',
  'fit.noneRequired': 'Nada obrigatório',
  'fit.nonePreferred': 'Nada desejável',
  'fit.met': '{met} de {judged} cumpridos',
  'fit.all': 'Todos os requisitos',
  'verdict.met': 'Cumprido',
  'verdict.partly': 'Em parte',
  'verdict.missing': 'Em falta',
  'verdict.judge': 'À sua avaliação',
  'count.met': '{count, plural, one {# cumprido} other {# cumpridos}}',
  'count.partly': '{count} em parte',
  'count.missing': '{count} em falta',
  'count.judge': '{count} a avaliar',
  'formula.how': 'Como se chega a {fit}',
  'formula.whyNone': 'Porque não há um valor',
  'formula.weights':
    'Um ponto obrigatório pesa {required}, um desejável {preferred}. Cumprido conta inteiro, em parte conta metade, em falta não conta.',
  'formula.part': 'Parte',
  'formula.reached': 'Peso × alcançado',
  'formula.points': 'Pontos',
  'formula.required': 'Obrigatório',
  'formula.preferred': 'Desejável',
  'formula.together': 'Em conjunto',
  'formula.pointsOf': '{points} de {of}',
  'formula.rounded': 'arredondado',
  'formula.tooFew': 'Com menos de {least} pontos comparáveis, um valor só fingiria saber.',
  'formula.judged':
    '{count, plural, one {Um ponto fica à sua avaliação: nenhum perfil o pode provar, por isso não conta a favor nem contra.} other {# pontos ficam à sua avaliação: nenhum perfil os pode provar, por isso não contam a favor nem contra.}}',
  'gains.title': 'O que mais ajudaria',
  'gains.to': 'compatibilidade {fit}',
  'gains.text': 'A compatibilidade se também tivesse isto. Acrescente só o que tem de facto.',
  'gains.none': 'Nenhuma competência por si só aumentaria esta compatibilidade.',
};

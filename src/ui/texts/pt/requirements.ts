import type { requirements as english } from '../en/requirements.ts';
import type { Translated } from '../languages.ts';

export const requirements: Translated<typeof english> = {
  'requirements.required': 'Obrigatório',
  'requirements.preferred': 'Desejável',
  'requirements.points': '{count, plural, one {# ponto} other {# pontos}}',
  'requirements.neither': 'Não conta a favor nem contra si.',
  'requirements.have': 'Tenho {skill}',
  'requirements.haveShort': 'Tenho',
  'requirements.ask': 'Aplica-se a si?',
  'answer.yes': 'Sim',
  'answer.somewhat': 'Em parte',
  'answer.no': 'Não',
  'answer.kept': 'Memorizado para esta e outras vagas.',
  'answer.dropped': 'A sua resposta foi retirada.',
  'teach.more': 'Mais sobre este requisito',
  'teach.ignore': 'Ignorar este requisito',
  'teach.ignoreElsewhere': 'Deixa-o de fora aqui e noutras vagas.',
  'teach.notSkill': '«{words}» não significa {skill} aqui',
  'teach.notSkillDone': '«{words}» já não é lido aqui como {skill}.',
  'teach.ignored': 'Ignorado aqui e noutras vagas.',
  'teach.back': 'Anulado.',
  'teach.readAgain': 'Voltar a ler como {skill}',
  'teach.heed': 'Voltar a contar',
  'sections.duties': 'O que faria',
  'sections.benefits': 'O que oferecem',
  'sections.process': 'Como se candidatar',
};

import type { Block } from '../page/content.ts';

/** Facts that stand as "Label: value" in a short block, or as a label and its value in two. */
export type FactLabel =
  | 'title'
  | 'location'
  | 'company'
  | 'employment'
  | 'workplace'
  | 'pay'
  | 'posted'
  | 'closes';

const labels: readonly (readonly [FactLabel, RegExp])[] = [
  [
    'title',
    /^(?:job title|position title|title|position|role|stellenbezeichnung|intitulé du poste|puesto|functie|cargo)$/i,
  ],
  [
    'location',
    /^(?:(?:job |work |office |primary |position )?locations?|city|standort|einsatzort|arbeitsort|ort|dienstort|stadt|lieu|ville|lieu de travail|localisation|ubicación|localidad|ciudad|población|provincia|lugar de trabajo|standplaats|plaats|werkplek|werklocatie|locatie|localização|local|zona|cidade|local de trabalho)$/i,
  ],
  [
    'company',
    /^(?:company|employer|organi[sz]ation|company name|hiring organi[sz]ation|unternehmen|arbeitgeber|entreprise|empresa|bedrijf)$/i,
  ],
  [
    'employment',
    /^(?:employment type|job type|type|time type|contract type|position type|employment|employment status|schedule|contract|vertragsart|anstellungsart|beschäftigungsart|type de contrat|contrat|tipo de contrato|jornada|dienstverband|regime de contratação|tipo de contratação)$/i,
  ],
  [
    'workplace',
    /^(?:workplace|workplace type|work model|remote|remote type|arbeitsmodell|work arrangement|location type|télétravail|modalidad|modalidade|regime|werkvorm|mode de travail)$/i,
  ],
  [
    'pay',
    /^(?:salary|pay|compensation|salary range|pay range|pay rate|rate|base salary|hourly rate|wage|gehalt|vergütung|salaire|rémunération|salario|sueldo|retribución|salaris|salarisschaal|salarisindicatie|salário|vencimento|remuneração|entgelt|lohn)$/i,
  ],
  [
    'posted',
    /^(?:posted|date posted|posted date|posted on|posting date|job posting date|published|veröffentlicht|publié le|publicado|geplaatst)$/i,
  ],
  [
    'closes',
    /^(?:closing date|application deadline|deadline|apply by|closes|applications close|bewerbungsfrist|date limite|fecha límite|sluitingsdatum|data limite)$/i,
  ],
];

const longestValue = 160;

/** The first value of each label. Values such as "City: Berlin" lose their own label. */
export function labelledFactsOf(blocks: readonly Block[]): Map<FactLabel, string> {
  const facts = new Map<FactLabel, string>();
  for (const [index, { text }] of blocks.entries()) {
    const colon = text.indexOf(':');
    if (colon < 2 || colon > 40 || text.length > longestValue) continue;
    const label = labels.find(([, pattern]) => pattern.test(text.slice(0, colon).trim()))?.[0];
    if (!label || facts.has(label)) continue;
    const value = text.slice(colon + 1).trim() || valueInNext(blocks[index + 1]);
    if (value !== '')
      facts.set(
        label,
        value.replace(/^(?:city|state|country|ort|ville|ciudad|stad|cidade): /i, ''),
      );
  }
  return facts;
}

function valueInNext(next: Block | undefined): string {
  return next && next.kind !== 'heading' && next.text.length <= 80 && !next.text.endsWith(':')
    ? next.text
    : '';
}

/**
 * Names of countries as postings of the read languages write them, by ISO 3166-1 code. Names of two or
 * three letters count in capitals only: "us" is a pronoun.
 */
export const countryNames = `
US: United States; United States of America; USA; US; U.S.; U.S.A.; Vereinigte Staaten; États-Unis; Etats-Unis; Estados Unidos; Verenigde Staten; EE.UU.; EE. UU.; EUA
CA: Canada; Kanada; Canadá
MX: Mexico; México; Mexiko; Mexique
GB: United Kingdom; UK; U.K.; Great Britain; Britain; England; Scotland; Wales; Northern Ireland; Vereinigtes Königreich; Großbritannien; Royaume-Uni; Reino Unido; Verenigd Koninkrijk
IE: Ireland; Irland; Irlande; Irlanda; Ierland
DE: Germany; Deutschland; Allemagne; Alemania; Duitsland; Alemanha
AT: Austria; Österreich; Autriche; Oostenrijk; Áustria
CH: Switzerland; Schweiz; Suisse; Suiza; Zwitserland; Suíça
FR: France; Frankreich; Francia; Frankrijk; França
BE: Belgium; Belgien; Belgique; Bélgica; België
NL: Netherlands; The Netherlands; Holland; Niederlande; Pays-Bas; Países Bajos; Nederland; Países Baixos
LU: Luxembourg; Luxemburg; Luxemburgo
ES: Spain; Spanien; Espagne; España; Spanje; Espanha
PT: Portugal
IT: Italy; Italien; Italie; Italia; Italië; Itália
PL: Poland; Polen; Pologne; Polonia; Polónia; Polônia
CZ: Czech Republic; Czechia; Tschechien; Tchéquie; Tsjechië
SK: Slovakia; Slowakei; Slovaquie
HU: Hungary; Ungarn; Hongrie; Hungría; Hongarije; Hungria
RO: Romania; Rumänien; Roumanie; Rumanía; Roemenië
BG: Bulgaria; Bulgarien; Bulgarie
GR: Greece; Griechenland; Grèce; Grecia; Griekenland; Grécia
HR: Croatia; Kroatien; Croatie; Croacia
SI: Slovenia; Slowenien
RS: Serbia; Serbien
DK: Denmark; Dänemark; Danemark; Dinamarca; Denemarken
SE: Sweden; Schweden; Suède; Suecia; Zweden; Suécia
NO: Norway; Norwegen; Norvège; Noruega; Noorwegen
FI: Finland; Finnland; Finlande; Finlandia
IS: Iceland; Island
EE: Estonia; Estland
LV: Latvia; Lettland
LT: Lithuania; Litauen
CY: Cyprus; Zypern; Chypre
MT: Malta
UA: Ukraine
TR: Turkey; Türkiye; Türkei; Turquie; Turquía
IL: Israel
AE: United Arab Emirates; UAE; Vereinigte Arabische Emirate
SA: Saudi Arabia; Saudi-Arabien
QA: Qatar
EG: Egypt; Ägypten; Égypte
MA: Morocco; Marokko; Maroc
NG: Nigeria
KE: Kenya; Kenia
GH: Ghana
UG: Uganda
TZ: Tanzania
RW: Rwanda
ET: Ethiopia
SO: Somalia
ZA: South Africa; Südafrika; Afrique du Sud; Sudáfrica; Zuid-Afrika
IN: India; Indien; Inde
PK: Pakistan
BD: Bangladesh
LK: Sri Lanka
CN: China; Chine
HK: Hong Kong
TW: Taiwan
JP: Japan; Japon; Japón
KR: South Korea; Südkorea; Corée du Sud
SG: Singapore; Singapur; Singapour
MY: Malaysia
TH: Thailand
VN: Vietnam; Viet Nam
ID: Indonesia; Indonesien
PH: Philippines; Philippinen; Filipinas
AU: Australia; Australien; Australie
NZ: New Zealand; Neuseeland; Nouvelle-Zélande
BR: Brazil; Brasil; Brasilien; Brésil; Brazilië
AR: Argentina; Argentinien; Argentine; Argentinië
CL: Chile; Chili
CO: Colombia; Kolumbien; Colombie
PE: Peru; Perú; Pérou
UY: Uruguay
CR: Costa Rica
`;

/** Within these anyone of a member country may work everywhere. */
export const unions: Readonly<Record<string, string>> = {
  'European Union': 'EU',
  'Europäische Union': 'EU',
  'Union européenne': 'EU',
  'Unión Europea': 'EU',
  'Europese Unie': 'EU',
  'União Europeia': 'EU',
  EEA: 'EU',
  EWR: 'EU',
  EU: 'EU',
  UE: 'EU',
};

export const unionMembers: Readonly<Record<string, string>> = {
  EU: 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK',
};

/** Codes that stand behind a town: "Austin, TX", "Toronto, ON". */
export const statesByCountry: Readonly<Record<string, string>> = {
  US: `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR
    PA RI SC SD TN TX UT VT VA WA WV WI WY DC`,
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
  AU: 'NSW VIC QLD ACT TAS',
};

/** A state and a country that both stand behind towns of their own: "Wilmington, DE" and "Berlin, DE". */
export const ambiguousCodes = 'DE IN';

export const stateNames: Readonly<Record<string, string>> = {
  US: `Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois;
    Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri;
    Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma;
    Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; Washington;
    West Virginia; Wisconsin; Wyoming`,
  CA: 'Alberta; British Columbia; Manitoba; New Brunswick; Nova Scotia; Ontario; Quebec; Québec; Saskatchewan',
  DE: `Bayern; Bavaria; Baden-Württemberg; Hessen; Hesse; Sachsen; Saxony; Niedersachsen; Nordrhein-Westfalen; Brandenburg;
    Thüringen; Saarland; Schleswig-Holstein; Rheinland-Pfalz; Sachsen-Anhalt; Mecklenburg-Vorpommern`,
};

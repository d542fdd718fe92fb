/** Large towns by country, with the spellings that other languages use: postings often name the town alone. */
export const cityNames = `
DE: Berlin; Hamburg; Munich = München = Muenchen; Cologne = Köln = Koeln; Frankfurt; Stuttgart; Düsseldorf = Duesseldorf; Leipzig; Dortmund; Essen; Bremen; Dresden; Hanover = Hannover; Nuremberg = Nürnberg; Bonn; Mannheim; Karlsruhe; Freiburg; Münster; Augsburg; Kiel; Aachen
AT: Vienna = Wien; Graz; Linz; Salzburg; Innsbruck
CH: Zurich = Zürich; Geneva = Genève = Genf; Basel = Bâle; Bern = Berne; Lausanne; Luzern = Lucerne
GB: London; Manchester; Birmingham; Leeds; Glasgow; Edinburgh; Liverpool; Bristol; Sheffield; Cardiff; Belfast; Nottingham; Leicester; Brighton
IE: Dublin; Cork; Galway; Limerick
FR: Paris; Lyon; Marseille; Toulouse; Nice; Nantes; Strasbourg; Montpellier; Bordeaux; Lille; Rennes; Grenoble
BE: Brussels = Bruxelles = Brussel = Brüssel; Antwerp = Antwerpen = Anvers; Ghent = Gent = Gand; Liège; Leuven
NL: Amsterdam; Rotterdam; The Hague = Den Haag; Utrecht; Eindhoven; Groningen; Tilburg; Delft; Nijmegen
LU: Luxembourg City
ES: Madrid; Barcelona; Valencia; Seville = Sevilla; Zaragoza; Málaga; Bilbao; Palma
PT: Lisbon = Lisboa = Lissabon; Porto; Braga; Coimbra
IT: Milan = Milano = Mailand; Rome = Roma = Rom; Turin = Torino; Naples = Napoli; Bologna; Florence = Firenze
PL: Warsaw = Warszawa = Warschau; Kraków = Cracow; Wrocław; Gdańsk; Poznań; Łódź
CZ: Prague = Praha = Prag; Brno; Ostrava
HU: Budapest
RO: Bucharest = București; Cluj-Napoca
GR: Athens; Thessaloniki
DK: Copenhagen = København = Kopenhagen; Aarhus
SE: Stockholm; Gothenburg = Göteborg; Malmö
NO: Oslo; Bergen; Trondheim
FI: Helsinki; Tampere; Espoo
US: New York City; San Francisco; Los Angeles; Chicago; Boston; Seattle; Austin; Denver; Atlanta; Houston; Dallas; Philadelphia; San Diego; Phoenix; Miami; Minneapolis; Detroit; San Jose; San Antonio; Washington DC
CA: Toronto; Montreal = Montréal; Vancouver; Calgary; Ottawa; Edmonton
MX: Mexico City = Ciudad de México; Guadalajara; Monterrey
BR: São Paulo; Rio de Janeiro; Belo Horizonte; Curitiba; Porto Alegre; Brasília
AR: Buenos Aires
CL: Santiago de Chile
CO: Bogotá; Medellín
IN: Bangalore = Bengaluru; Mumbai; Delhi; New Delhi; Hyderabad; Chennai; Pune; Kolkata
SG: Singapore
HK: Hong Kong
JP: Tokyo; Osaka
CN: Shanghai; Beijing; Shenzhen
AU: Sydney; Melbourne; Brisbane; Perth; Adelaide; Canberra
NZ: Auckland; Wellington
KE: Nairobi; Mombasa
NG: Lagos; Abuja
ZA: Johannesburg; Cape Town; Durban
AE: Dubai; Abu Dhabi
IL: Tel Aviv; Jerusalem
EG: Cairo
`;

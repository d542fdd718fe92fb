/** States, provinces and countries as postings write them after a town: "Hull, UK", "Austin, TX". */
export const regions = `
# states and provinces of the United States, Canada and Australia
Alabama; Alaska; Alberta; Arizona; Arkansas; British Columbia; California; Colorado; Connecticut
Delaware; District of Columbia; Florida; Georgia; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas
Kentucky; Louisiana; Maine; Manitoba; Maryland; Massachusetts; Michigan; Minnesota; Mississippi
Missouri; Montana; Nebraska; Nevada; New Brunswick; New Hampshire; New Jersey; New Mexico
New South Wales; New York; Newfoundland and Labrador; North Carolina; North Dakota; Nova Scotia
Ohio; Oklahoma; Ontario; Oregon; Pennsylvania; Quebec; Queensland; Rhode Island; Saskatchewan
South Australia; South Carolina; South Dakota; Tasmania; Tennessee; Texas; Utah; Vermont
Victoria; Virginia; Washington; West Virginia; Western Australia; Wisconsin; Wyoming
# their codes
AB; AK; AL; AR; AZ; BC; CA; CO; CT; DC; DE; FL; GA; HI; IA; ID; IL; IN; KS; KY; LA; MA; MB; MD
ME; MI; MN; MO; MS; MT; NB; NC; ND; NE; NH; NJ; NL; NM; NS; NSW; NV; NY; OH; OK; ON; OR; PA; QC
QLD; RI; SA; SC; SD; SK; TAS; TN; TX; UT; VA; VIC; VT; WA; WI; WV; WY
# countries
USA; US; U.S.; United States; United Kingdom; UK; England; Scotland; Wales; Northern Ireland
Ireland; Germany; Deutschland; France; Spain; España; Portugal; Italy; Netherlands; Nederland
Belgium; Luxembourg; Switzerland; Schweiz; Austria; Österreich; Denmark; Sweden; Norway; Finland
Iceland; Poland; Czech Republic; Czechia; Slovakia; Hungary; Romania; Bulgaria; Greece; Croatia
Serbia; Slovenia; Estonia; Latvia; Lithuania; Ukraine; Turkey; Türkiye; Israel
United Arab Emirates; UAE; Saudi Arabia; Qatar; Kuwait; Bahrain; Oman; Jordan; Lebanon; Egypt
Morocco; Tunisia; Nigeria; Ghana; Kenya; Uganda; Tanzania; Rwanda; Ethiopia; Somalia
South Sudan; South Africa; Zambia; Zimbabwe; Botswana; Senegal; Ivory Coast; Cameroon; India
Pakistan; Bangladesh; Sri Lanka; Nepal; China; Hong Kong; Taiwan; Japan; South Korea; Korea
Singapore; Malaysia; Thailand; Vietnam; Indonesia; Philippines; Australia; New Zealand; Canada
Mexico; México; Brazil; Brasil; Argentina; Chile; Colombia; Peru; Uruguay; Costa Rica; Panama
Ecuador; Guatemala; Puerto Rico; Cyprus; Malta; Georgia; Armenia; Kazakhstan
`;

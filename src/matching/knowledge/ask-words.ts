/**
 * Words that do not tell one ask from another: small words, words of asking, and praise ("strong"). In a
 * posting of another language its own and the English ones count. "Not", "no", "without" and "or" are
 * never here: they turn an ask round.
 */
export const wordsWithoutWeight: Readonly<Record<string, string>> = {
  en: `a an the and of to with for in on at by from as into within across up be is are was been being has have having
    had do does you your yours we our ours us their they them its it who whom that this these those will would can could should
    must may might shall please able ability abilities capable capability capacity skill skills skilled strong very
    highly excellent exceptional outstanding good great solid proven demonstrated demonstrable effective effectively
    superior superb high level required requirement requirements preferred plus bonus ideal ideally desired desirable
    need needs needed also other others well such including etc both all any some other show shows possess possesses
    candidate candidates applicant applicants successful company team organization organisation here join us`,
  de: `der die das den dem des ein eine einen einem einer eines und mit für von im in am an auf zu zum zur bei aus als
    du sie dein deine ihr ihre wir unser unsere unserem hast haben bist sind ist wird werden sowie auch sehr gute guter gutes gut
    hohe hohes hoher ausgeprägte ausgeprägtes starke starkes ausgezeichnete hervorragende fähigkeit fähigkeiten wünschenswert
    erforderlich idealerweise vorteil von bringst mit verfügst über kannst können sich dich bewerber`,
  fr: `le la les l un une des du de d et à au aux en dans pour par sur avec vous votre vos nous notre nos êtes avez est
    sont ce cette ces qui que très bon bonne bons bonnes excellent excellente excellentes grand grande forte fort capacité
    capacités aptitude aptitudes requis requise souhaité souhaitée idéalement atout savoir faire preuve candidat`,
  es: `el la los las un una unos unas y e de del a al en con por para tu tus su sus eres tienes tener es son ser que
    muy buen buena buenas buenos excelente excelentes gran alta alto capacidad capacidades habilidad habilidades requerido
    deseable imprescindible valorable nuestro nuestra candidato`,
  nl: `de het een en van met voor in op aan bij te tot als je jij jouw u uw wij we ons onze bent hebt heb heeft is zijn
    wordt die dat dit zeer goede goed sterke sterk uitstekende uitstekend vermogen vaardigheid vaardigheden vereist gewenst
    pre kunt kandidaat`,
  pt: `o a os as um uma e de do da dos das em no na nos nas com por para ao à você seu sua seus suas tens ter é são
    ser que muito bom boa bons boas excelente excelentes forte grande alta alto capacidade capacidades habilidade
    habilidades obrigatório desejável preferencial nosso nossa candidato`,
};

/** Endings that forms of one word differ by, the longest first. */
export const wordEndings: Readonly<Record<string, string>> = {
  en: `ications ication icating icates icated icative icate ations ation ating ators ative ator ates ated ate iously ious
    ments ment ness ions ion ings ing ies ity ely ive ers er ed es ly s e y`,
  de: 'ungen heiten keiten ung heit keit iges ige en er es em e n s',
  fr: 'ements ations ement ation ees ee es er e s',
  es: 'aciones amente acion mente ados adas ado ada es os as ar er o a s',
  nl: 'heden ingen heid ing en e s',
  pt: 'amente mente acoes acao ados adas ado ada es os as ar er o a s',
};

/**
 * Words inside an item that say how strongly it is asked, whatever its section says.
 * `neither` lists wordings that hold a cue word and mean something else.
 */
export const strengthTags = ['preferred', 'required', 'neither'] as const;

export const strength = `
[preferred]
en: is ideal; are ideal; are assets; strong advantage; big advantage; particular appeal; you may have; you might have; you may also have; a plus; are a plus; is a plus; big plus; huge plus; strong plus; definite plus; real plus; an added plus; plus but not; plus if; added advantage; an advantage; advantageous; preferred; preferably; preferable; preference; prefer; nice to have; nice-to-have; good to have; great to have; ideally; ideal but; desired; desirable; desirably; bonus; a bonus; an asset; is an asset; are an asset; helpful; beneficial; would be great; would be nice; would be ideal; would be helpful; not required; not essential; not mandatory; not necessary; not a requirement; optional; optionally; highly regarded; well regarded; looked upon favorably; looked on favorably; viewed favorably; favorable; useful; valued; a benefit; recommended; strongly considered; considered an; is welcome; are welcome; brownie points; extra credit; or willingness to learn; or a willingness to learn; or willing to learn; or desire to learn; or interest in learning
de: von vorteil; vorteilhaft; wünschenswert; idealerweise; gerne; gern; ein plus; pluspunkt; optional; bevorzugt; nice to have; kein muss; wären toll; wäre toll; wäre schön; nicht zwingend; vorzugsweise; im idealfall; bestenfalls; hilfreich; schön wäre; erwünscht
fr: un plus; un atout; serait un plus; souhaité; souhaitée; souhaités; souhaitées; idéalement; apprécié; appréciée; appréciés; appréciées; de préférence; serait apprécié; facultatif; est un avantage; souhaitable; serait idéal; bienvenue
es: deseable; deseables; se valorará; se valorarán; valorable; valorables; se valora; un plus; preferiblemente; preferible; idealmente; ventaja; opcional; no imprescindible; no es imprescindible; preferentemente
nl: een pré; is een pré; een pre; een plus; een pluspunt; bij voorkeur; mooi meegenomen; wenselijk; gewenst; liefst; voordeel; niet noodzakelijk; niet vereist; idealiter; nice to have
pt: diferencial; desejável; desejáveis; valoriza-se; valorizado; valorizada; preferencialmente; preferencial; um plus; mais-valia; opcional; idealmente; não obrigatório; seria ótimo; será valorizado; preferível; é um bónus; é um bônus

[required]
en: required; is required; must; must have; mandatory; is a must; are a must; essential; requirement; requires; necessary; imperative; non-negotiable; minimum; at a minimum; need to; needs to
de: erforderlich; zwingend; zwingend erforderlich; voraussetzung; notwendig; muss; unbedingt; unerlässlich; vorausgesetzt
fr: exigé; exigée; obligatoire; indispensable; requis; requise; impératif; impérativement; nécessaire
es: imprescindible; obligatorio; obligatoria; necesario; necesaria; requerido; requerida; se requiere; indispensable
nl: vereist; verplicht; noodzakelijk; een must; must; vereiste; absoluut
pt: obrigatório; obrigatória; necessário; necessária; imprescindível; exigido; indispensável; requerido

[neither]
en: required to; if required; as required; when required; where required; required by; required for; not required to; required documents; as needed; as necessary; when necessary; if necessary; where necessary; bonus pay; bonus plan; annual bonus; bonus program; bonus structure; performance bonus; signing bonus; sign-on bonus; bonuses; plus years; plus benefits; plus bonus; plus commission; plus equity; preferred stock; preferred name; preferred provider; preferred partner; preferred vendor; veterans preference; must be able; useful life; work preferences; asset management; preferred by; user preferences; customer preferences; business requirement; desired results; desired outcomes; desired outcome; benefit from; useful insights; required skills; useful information; a benefit to; required by law; skills required; requirements
`;

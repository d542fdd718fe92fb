/** Words that join what is asked: a choice ("or"), or all of it ("and"). */
export const choiceWords: Readonly<Record<string, string>> = {
  en: 'or either',
  de: 'oder bzw beziehungsweise',
  fr: 'ou soit',
  es: 'o u',
  nl: 'of dan wel',
  pt: 'ou',
};

export const allWords: Readonly<Record<string, string>> = {
  en: 'and plus & as well',
  de: 'und sowie',
  fr: 'et ainsi',
  es: 'y e',
  nl: 'en alsook',
  pt: 'e',
};

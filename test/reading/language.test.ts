import { describe, expect, test } from 'vitest';
import { isReadLanguage, languageOf } from '../../src/reading/language.ts';

describe('the language of a posting', () => {
  test.each([
    [
      'We are looking for a baker who will work with our team in the morning and is good with people.',
      'en',
    ],
    [
      'Wir suchen eine Bäckerin für unser Team, die mit uns in der Früh backt und das Handwerk liebt.',
      'de',
    ],
    [
      'Nous cherchons une boulangère pour notre équipe, qui est à l’aise avec les clients et le matin.',
      'fr',
    ],
    [
      'Buscamos una panadera para nuestro equipo, con ganas de trabajar por la mañana y con el público.',
      'es',
    ],
    [
      'Wij zoeken een bakker voor ons team, die met ons vroeg opstaat en het vak van je kent.',
      'nl',
    ],
    [
      'Procuramos uma padeira para a nossa equipa, com gosto pelo ofício e que não tema as manhãs.',
      'pt',
    ],
    [
      'Vi søger en bager til vores team, der er god til at arbejde med kunder og ikke har noget imod morgener.',
      'da',
    ],
  ])('%s', (text, language) => {
    expect(languageOf(text, '')).toBe(language);
  });

  test('the page is believed where the text is too short', () => {
    expect(languageOf('Baker', 'de-AT')).toBe('de');
  });

  test('the text is believed where it says otherwise', () => {
    const text = 'We are looking for a baker who will work with our team in the morning.';
    expect(languageOf(text, 'de')).toBe('en');
  });

  test('other languages are told as not read', () => {
    expect([isReadLanguage('da'), isReadLanguage('pt')]).toEqual([false, true]);
  });
});

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

  test.each([
    ['Koch (m/w/d) gesucht, Vollzeit, ab sofort', 'de'],
    ['Maler: Berufserfahrung und Führerschein', 'de'],
    ['Boulanger H/F, CDI, permis B', 'fr'],
    ['Se busca camarero con experiencia', 'es'],
    ['Lasser gezocht, rijbewijs B', 'nl'],
    ['Vaga: padeiro com experiência', 'pt'],
    ['Cercasi fornaio con esperienza', 'it'],
    ['Baker, must have experience', 'en'],
  ])('a line is enough where the page says nothing: %s', (text, language) => {
    expect(languageOf(text, '')).toBe(language);
  });

  test('nothing telling, nothing told', () => {
    expect([languageOf('Backend Developer', ''), languageOf('', '')]).toEqual(['', '']);
  });

  test('a posting with English parts has the language of the other parts', () => {
    const text = `Wir suchen für unser Team in Köln eine Person, die mit uns an der Plattform arbeitet.
You have strong experience with Kubernetes and a solid knowledge of Go.
You are fluent in English. Deutsch auf B2-Niveau ist von Vorteil. Das bieten wir: 30 Tage Urlaub und ein Rad.`;
    expect(languageOf(text, 'en')).toBe('de');
  });

  test('an English posting with a few words of another language stays English', () => {
    const text = `We are looking for a nurse to join our team in Berlin, and you will work with the ward every day.
You must have experience and a Führerschein, and the knowledge to care for our patients. Contact: Haus am See GmbH.`;
    expect(languageOf(text, '')).toBe('en');
  });

  test.each([
    [
      'Vi söker en bagare till vårt team som är bra på att arbeta med kunder och inte rädd för morgnar.',
      'sv',
    ],
    [
      'Cerchiamo un fornaio per il nostro negozio, con esperienza nella panificazione e voglia di imparare.',
      'it',
    ],
    [
      'Szukamy piekarza do naszej piekarni, z doświadczeniem w pracy na zmiany oraz chęcią do nauki.',
      'pl',
    ],
    [
      'Hledáme pekaře do naší pekárny, se zkušeností a s chutí pracovat v noci nebo brzy ráno.',
      'cs',
    ],
    [
      'Etsimme leipuria, joka on valmis työhön aamulla ja jolla on kokemusta sekä halu oppia.',
      'fi',
    ],
    [
      'Keresünk egy pék munkatársat, és fontos, hogy tapasztalat legyen az éjszakai munka terén.',
      'hu',
    ],
    [
      'Căutăm un brutar cu experiență pentru echipa noastră, care să lucreze de noapte și să fie atent.',
      'ro',
    ],
    [
      'Fırınımız için en az iki yıl deneyim sahibi bir fırıncı arıyoruz ve vardiya ile çalışma var.',
      'tr',
    ],
    [
      'Busquem un forner amb experiència per a la nostra fleca, i que vulgui treballar els matins.',
      'ca',
    ],
    ['パン職人を募集しています。三年以上の経験がある方を歓迎します。', 'ja'],
    ['我们正在招聘一名面包师，需要三年以上工作经验。', 'zh'],
    ['제빵사를 모집합니다. 3년 이상의 경력이 필요합니다.', 'ko'],
    ['Ищем пекаря с опытом работы от трёх лет и знанием русского языка.', 'ru'],
    ['Шукаємо пекаря з досвідом роботи, який любить свою справу і вміє вчити інших.', 'uk'],
    ['Ζητείται αρτοποιός με εμπειρία τριών ετών.', 'el'],
    ['مطلوب خباز بخبرة ثلاث سنوات على الأقل.', 'ar'],
    ['דרוש אופה עם ניסיון של שלוש שנים.', 'he'],
  ])('%s is in a language that is not read', (text, language) => {
    const told = languageOf(text, '');
    expect([told, isReadLanguage(told)]).toEqual([language, false]);
  });
});

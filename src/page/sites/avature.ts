import type { Site } from './site.ts';

/**
 * Avature: a plain page of labelled fields without structured data; classes that begin with
 * `article__content__view__field` are the vendor's own. From scrapers in public code. Looked up 2026-11-24.
 */
export const avature: Site = {
  name: 'avature',
  hosts: ['.avature.net'],
  mark: '.article--details .article__content__view__field',
  posting: /\/JobDetail(?:\/|\?|$)/i,
  form: /\/(?:ApplicationMethods|ApplicationForm|Register|Login)/i,
  part: '.banner__text__title, .article--details',
  facts: {
    title:
      '.banner__text__title, .article__content__view__field__value--font .article__content__view__field__value',
    location: {
      at: '.article__content__view__field',
      match: /^(?:work )?locations?:?\s*(?<value>.+)/i,
    },
  },
};

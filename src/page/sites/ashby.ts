import type { Site } from './site.ts';

/**
 * Ashby: one page that draws itself; its structured data comes with the text. The facts stand in the left pane, each
 * under a heading of its own, the text in a tab. Companies show it in a frame with `?embed=`.
 */
export const ashby: Site = {
  name: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  posting: /^\/[^/]+\/[\da-f]{8}-[\da-f-]{27}\/?(?:\?|$)/,
  form: /\/application\/?(?:\?|$)/,
  part: '.ashby-job-posting-heading, .ashby-job-posting-left-pane, #overview',
  facts: {
    title: '.ashby-job-posting-heading',
    location: { at: '.ashby-job-posting-left-pane > *', match: /^Location\s*(?<value>.+)/ },
  },
  documentTitle: /^(?<title>.+) @ (?<company>.+)$/,
};

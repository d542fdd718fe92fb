/**
 * A page as boards list postings: search boxes, filters, and a card for each with its name, company, place and the
 * beginning of its text, linked to postings whose addresses are like the given one.
 */
export function listPage(posting: string): string {
  const cards = jobs.map(
    ([name, company, place], index) => `<li><article>
<h3><a href="${addressLike(posting, index)}">${name}</a></h3><p>${company}</p><p>${place}</p>
<p>We are looking for someone with two years of experience who likes the sea. Full-time, from May.</p>
<span>${index + 1} days ago</span></article></li>`,
  );
  return `<!doctype html><html lang="en"><head><title>${jobs.length} jobs near the coast</title></head><body>
<header><nav><a href="/">Home</a><a href="/login">Sign in</a></nav></header>
<main><h1>Jobs near the coast</h1><form role="search"><input name="what"><input name="where"><button>Search</button></form>
<aside><h2>Filters</h2><label><input type="checkbox">Full-time</label><label><input type="checkbox">Remote</label></aside>
<ul>${cards.join('')}</ul><nav><a href="?page=2">Next</a></nav></main>
<footer><a href="/privacy">Privacy</a></footer></body></html>`;
}

/** A form to apply with, which says the posting's name, asks for experience, and has none of its text. */
export function formPage(title: string): string {
  const fields = [
    'First name',
    'Last name',
    'Email',
    'Phone',
    'Résumé',
    'Your experience',
    'Skills',
  ];
  return `<!doctype html><html lang="en"><head><title>Apply for ${title}</title></head><body><main>
<h1>${title}</h1><h2>Your profile</h2><form>${fields.map((field) => `<label>${field}<input></label>`).join('')}
<h2>Requirements</h2><p>Do you have two years of experience? Please tell us about your qualifications and skills.</p>
<label>Cover letter<textarea></textarea></label><button>Submit application</button></form>
<p>We keep what you send for six months and show it to nobody outside the team that is hiring.</p></main></body></html>`;
}

const jobs = [
  ['Harbour Engineer', 'Quay Works', 'Esbjerg'],
  ['Kelp Farm Manager', 'Long Frond', 'Oban'],
  ['Data Analyst', 'Tide Tables', 'Brest'],
  ['Boat Electrician', 'Small Craft', 'Falmouth'],
  ['Marine Biologist', 'Coast Institute', 'Kiel'],
  ['Net Designer', 'Twine and Sons', 'Vigo'],
  ['Fish Market Accountant', 'Auction Hall', 'Peterhead'],
  ['Ferry Operations Assistant', 'Island Line', 'Southampton'],
] as const;

/** The same address with another number or letter in it. */
const addressLike = (address: string, index: number): string =>
  address.replace(/[\da-z](?=[^\da-z]*$)/i, String(index));

import { describe, expect, test } from 'vitest';
import { blocksOf, read } from './read.ts';

describe('headings and text', () => {
  test('headings keep their level, text is folded, no-break spaces too', () => {
    expect(blocksOf('<h1> Night\n  Baker </h1><p>We&nbsp;&nbsp;bake\tat  night.</p>')).toEqual([
      'heading1 Night Baker',
      'text We bake at night.',
    ]);
  });

  test('zero-width characters and soft hyphens are gone', () => {
    expect(blocksOf('<p>A\u200bpache Air\u00adflow\ufeff</p>')).toEqual(['text Apache Airflow']);
  });

  test('role=heading is a heading, with its level', () => {
    expect(blocksOf('<div role="heading" aria-level="3">Duties</div>')).toEqual([
      'heading3 Duties',
    ]);
  });

  test('a short line that is all bold or underlined is a heading of level 7', () => {
    expect(
      blocksOf(
        '<p><b>Requirements</b>:</p><p><u>Duties</u></p><div style="font-weight:700">Pay</div>',
      ),
    ).toEqual(['heading7 Requirements:', 'heading7 Duties', 'heading7 Pay']);
  });

  test('a bold lead stays with its text', () => {
    expect(blocksOf('<p><b>Requirements:</b> bread, and patience.</p>')).toEqual([
      'text Requirements: bread, and patience.',
    ]);
  });

  test('headings one after the other are a list', () => {
    const items = ['Knead dough for eight hours a night.', 'Clean the oven on the seventh day.'];
    expect(blocksOf(`<h3>Duties</h3>${items.map((text) => `<h4>${text}</h4>`).join('')}`)).toEqual([
      'heading3 Duties',
      ...items.map((text) => `item1 ${text}`),
    ]);
  });

  test('a page that writes in upper bold is not all headings', () => {
    const long =
      'We bake bread for a town of nine thousand people who know good bread, and say so. '.repeat(
        2,
      );
    expect(blocksOf(`<p><b>${long}</b></p>`)[0]).toMatch(/^text /);
  });
});

describe('words are neither glued nor torn', () => {
  test('across block edges', () => {
    expect(blocksOf('<div>Berlin</div><div>Full time</div>')).toEqual([
      'text Berlin',
      'text Full time',
    ]);
  });

  test('letters in bold belong to their word', () => {
    expect(blocksOf('<p>mach<b>i</b>ne learning in <i>P</i>ython</p>')).toEqual([
      'text machine learning in Python',
    ]);
  });

  test('neighbouring spans and links are words of their own', () => {
    expect(blocksOf('<p><span>Location</span><span>Berlin</span></p>')).toEqual([
      'text Location Berlin',
    ]);
    expect(blocksOf('<p>Tags: <a href="/a">python</a><a href="/b">django</a>.</p>')).toEqual([
      'text Tags: python django.',
    ]);
  });

  test('white space between elements is kept, wherever it stands', () => {
    expect(
      blocksOf('<p><span>one</span> <span>two</span><span> </span><span>three</span></p>'),
    ).toEqual(['text one two three']);
  });

  test('elements that draw themselves do not glue', () => {
    expect(blocksOf('<p><job-title>Baker</job-title><job-place>Ghent</job-place></p>')).toEqual([
      'text Baker Ghent',
    ]);
  });
});

describe('lists', () => {
  test('items have the depth of their list', () => {
    expect(
      blocksOf('<ul><li>Bread<ul><li>Rye</li><li>Wheat</li></ul></li><li>Cake</li></ul>'),
    ).toEqual(['item1 Bread', 'item2 Rye', 'item2 Wheat', 'item1 Cake']);
  });

  test('paragraphs and line breaks within an item are one item', () => {
    expect(
      blocksOf('<ul><li><p>Bread</p><p>and cake.</p></li><li>Milk<br>and eggs</li></ul>'),
    ).toEqual(['item1 Bread and cake.', 'item1 Milk and eggs']);
  });

  test('a bold paragraph at the end of an item heads what follows', () => {
    expect(
      blocksOf('<ul><li>Bake bread<p></p><p><b>Required skills</b></p></li><li>Patience</li></ul>'),
    ).toEqual(['item1 Bake bread', 'heading7 Required skills', 'item1 Patience']);
  });

  test('loose items and role=listitem are items', () => {
    expect(blocksOf('<div><li>Bread<li>Cake</div><div role="listitem">Milk</div>')).toEqual([
      'item1 Bread',
      'item1 Cake',
      'item1 Milk',
    ]);
  });

  test('typed bullets make items, in paragraphs and after line breaks', () => {
    expect(
      blocksOf('<p>• Bread<br>• Cake</p><p>- Milk</p><p>§ Eggs</p><p>1) Flour</p><p>2) Salt</p>'),
    ).toEqual([
      'item1 Bread',
      'item1 Cake',
      'item1 Milk',
      'item1 Eggs',
      'item1 Flour',
      'item1 Salt',
    ]);
  });

  test('what only looks like a bullet is text', () => {
    expect(blocksOf('<p>-5 degrees at night</p><p>3. March is the closing date</p>')).toEqual([
      'text -5 degrees at night',
      'text 3. March is the closing date',
    ]);
  });

  test('a list in one breath is cut, facts side by side are not', () => {
    expect(
      blocksOf(
        '<p>Duties: • Knead the dough through the night • Carry the bread to the shop at five</p>',
      ),
    ).toEqual([
      'text Duties:',
      'item1 Knead the dough through the night',
      'item1 Carry the bread to the shop at five',
    ]);
    expect(blocksOf('<p>Ghent • Full time • On site</p>')).toEqual([
      'text Ghent • Full time • On site',
    ]);
  });
});

describe('pairs', () => {
  test('terms with their details, and rows of two cells', () => {
    expect(
      blocksOf(
        '<dl><dt>Location</dt><dd>Ghent</dd></dl><table><tr><th>Pay:</th><td>€15</td></tr></table>',
      ),
    ).toEqual(['pair Location: Ghent', 'pair Pay: €15']);
  });

  test('a term over a list is no label', () => {
    expect(blocksOf('<dl><dt>Duties</dt><dd><ul><li>Bake</li></ul></dd></dl>')).toEqual([
      'text Duties',
      'item1 Bake',
    ]);
  });

  test('a table for the layout gives its text', () => {
    expect(
      blocksOf(
        '<table><tr><td><h2>Duties</h2><p>Bake.</p></td><td><p>Ghent is fine.</p><p>So is Bruges.</p></td></tr></table>',
      ),
    ).toEqual(['heading2 Duties', 'text Bake.', 'text Ghent is fine.', 'text So is Bruges.']);
  });

  test('a heading and one short line, alone in an item', () => {
    expect(blocksOf('<ul><li><h3>Seniority level</h3><span>Director</span></li></ul>')).toEqual([
      'pair Seniority level: Director',
    ]);
  });
});

describe('plain text in a page', () => {
  test('blank lines end a block, single breaks do where lines are long', () => {
    const long =
      'We bake bread for nine thousand people, and every one of them has an opinion about the crust that they are glad to share.';
    expect(blocksOf(`<h2>Baker</h2>\n${long}\n\nRequired Skills\n\nKneading\nPatience\n`)).toEqual([
      'heading2 Baker',
      `text ${long}`,
      'text Required Skills',
      'text Kneading',
      'text Patience',
    ]);
  });

  test('a line of its own before loose items is a block of its own', () => {
    expect(
      blocksOf('Who bakes here.\n\nRequired Skills\n\n<li>Kneading\n</li>\n<li>Patience</li>'),
    ).toEqual(['text Who bakes here.', 'text Required Skills', 'item1 Kneading', 'item1 Patience']);
  });

  test('source that is wrapped for its author is one text', () => {
    expect(blocksOf('<p>We bake\n   bread at\n   night.</p>')).toEqual([
      'text We bake bread at night.',
    ]);
  });

  test('kept line breaks count', () => {
    expect(
      blocksOf(
        '<div style="white-space: pre-line">Duties\n- Bake\n- Sell</div><pre>One\nTwo</pre>',
      ),
    ).toEqual(['text Duties', 'item1 Bake', 'item1 Sell', 'text One', 'text Two']);
  });
});

describe('what is not shown', () => {
  test.each([
    '<script>Duties</script>',
    '<style>Duties</style>',
    '<template>Duties</template>',
    '<noscript>Duties</noscript>',
    '<svg><text>Duties</text></svg>',
    '<select><option>Duties</option></select>',
    '<textarea>Duties</textarea>',
    '<p hidden>Duties</p>',
    '<p aria-hidden="true">Duties</p>',
    '<p style="color:red;display:none">Duties</p>',
    '<p style="visibility: hidden">Duties</p>',
    '<dialog>Duties</dialog>',
    '<span class="sr-only">Duties</span>',
    '<button>Duties</button>',
  ])('%s', (html) => {
    expect(blocksOf(`<p>Bread.</p>${html}`)).toEqual(['text Bread.']);
  });

  test('but closed details and declared shadow trees are read', () => {
    expect(
      blocksOf(
        '<details><summary>Duties</summary><p>Bake.</p></details><div><template shadowrootmode="open"><p>Deep.</p></template></div>',
      ),
    ).toEqual(['heading7 Duties', 'text Bake.', 'text Deep.']);
  });
});

describe('the posting’s part of a page', () => {
  const posting =
    '<h1>Night Baker</h1><p>We bake for a town that wakes at five and wants its bread at six, warm and dark.</p><h2>Duties</h2><ul><li>Knead and bake through the night.</li></ul><h2>Requirements</h2><ul><li>Two years of experience at an oven.</li></ul>';
  const own = [
    'heading1 Night Baker',
    'text We bake for a town that wakes at five and wants its bread at six, warm and dark.',
    'heading2 Duties',
    'item1 Knead and bake through the night.',
    'heading2 Requirements',
    'item1 Two years of experience at an oven.',
  ];

  test.each([
    ['navigation', `<nav><ul><li><a href="/">Home</a></li></ul></nav><div>${posting}</div>`],
    [
      'a header and a footer',
      `<header><p>Oven &amp; Sons</p></header><div>${posting}</div><footer><ul><li>Imprint</li></ul></footer>`,
    ],
    [
      'a cookie notice',
      `<div id="cookie-banner"><h2>We use cookies</h2><ul><li>Some are needed.</li></ul></div><div>${posting}</div>`,
    ],
    [
      'an application form',
      `<main>${posting}<form><h3>Apply</h3><ul><li><label>Name</label></li></ul></form></main>`,
    ],
    [
      'similar jobs',
      `<main><div>${posting}</div><section><h2>Similar jobs</h2><ul><li><a href="/jobs/1">Pastry Cook</a></li></ul></section></main>`,
    ],
    [
      'an aside',
      `<main>${posting}<aside><h2>Oven &amp; Sons</h2><ul><li>Ninety people</li></ul></aside></main>`,
    ],
    [
      'role=banner and role=contentinfo',
      `<div role="banner">Oven</div><div>${posting}</div><div role="contentinfo"><ul><li>Imprint</li></ul></div>`,
    ],
  ])('without %s', (_name, html) => {
    expect(blocksOf(html)).toEqual(own);
  });

  test('a form around the whole page is not left out', () => {
    expect(blocksOf(`<form id="aspnetForm">${posting}</form>`)).toEqual(own);
  });

  test('the name in the page’s header is kept', () => {
    expect(
      blocksOf(
        `<header><h1>Night Baker</h1><a href="/">Home</a></header><main>${posting.replace('<h1>Night Baker</h1>', '')}</main>`,
      ),
    ).toEqual(own);
  });

  test('tabs head their panels', () => {
    expect(
      blocksOf(
        '<h1>Baker</h1><ul role="tablist"><li><a role="tab" href="#d">Duties</a></li><li><a role="tab" href="#r">Skills</a></li></ul><div id="d"><ul><li>Bake.</li></ul></div><div id="r"><ul><li>Knead.</li></ul></div>',
      ),
    ).toEqual([
      'heading1 Baker',
      'heading2 Duties',
      'item1 Bake.',
      'heading2 Skills',
      'item1 Knead.',
    ]);
  });
});

describe('the page itself', () => {
  test('title, language and address', () => {
    const { content } = read(
      '<html lang="EN-gb"><title> Night  Baker </title><p>Bread.</p>',
      'https://oven.test/1',
    );
    expect(content).toMatchObject({
      title: 'Night Baker',
      lang: 'en-gb',
      url: 'https://oven.test/1',
    });
  });

  test('ids count the blocks without gaps', () => {
    const { content } = read('<p>One.</p><ul><li>Two.</li></ul><p>Three.</p>');
    expect(content.blocks.map(({ id }) => id)).toEqual([0, 1, 2]);
  });

  test('an empty page has no blocks', () => {
    expect(blocksOf('')).toEqual([]);
  });

  test('a page that shows the source of another is read as that other', () => {
    const source = '<!doctype html><title>Baker</title><h1>Baker</h1><p>Bread.</p>';
    const shown = `<pre>${source.replaceAll('<', '&lt;')}</pre>`;
    const { content, signs } = read(shown);
    expect(content.title).toBe('Baker');
    expect(signs.isSource).toBe(true);
  });
});

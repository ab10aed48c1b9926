import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';

import {
  Byline,
  en,
  Timestamp,
  type Author,
  type AuthorRole,
  type BylineProps,
  type Locale,
} from '../../src/index';
import { ar } from '../../src/locales/index';
import { warned } from '../setup/warned';

function lines(props: BylineProps): string[] {
  render(<Byline {...props} />);
  return screen.queryAllByRole('paragraph').map((line) => line.textContent);
}

const anna: Author = { name: 'Anna Ferreira' };
const omar: Author = { name: 'Omar Haddad' };
const mei: Author = { name: 'Mei Tanaka' };

const british: Locale = { ...en, tag: 'en-GB' };

test.each([
  [[anna], 'By Anna Ferreira'],
  [[anna, omar], 'By Anna Ferreira and Omar Haddad'],
  [[anna, omar, mei], 'By Anna Ferreira, Omar Haddad and Mei Tanaka'],
])('joins names as English newspapers do', (authors, line) => {
  expect(lines({ authors })).toEqual([line]);
});

test.each([
  ['English', en],
  ['British English', british],
  ['no locale at all', null as unknown as Locale],
])('uses no comma before the last name in %s', (_, locale) => {
  expect(lines({ authors: [anna, omar, mei], locale })).toEqual([
    'By Anna Ferreira, Omar Haddad and Mei Tanaka',
  ]);
});

test('joins names as house style does, such as with a comma before the last', () => {
  const house: Locale = { ...en, list: { middle: ', ', last: ', and ' } };
  expect(lines({ authors: [anna, omar, mei], locale: house })).toEqual([
    'By Anna Ferreira, Omar Haddad, and Mei Tanaka',
  ]);
});

test('uses the Arabic words, and the Arabic "and"', () => {
  expect(lines({ authors: [{ name: 'عمر حداد' }, { name: 'منى خليل' }], locale: ar })).toEqual([
    'بقلم عمر حداد ومنى خليل',
  ]);
});

test('people with the same role share a line, in the order in which the roles first appear', () => {
  expect(
    lines({
      authors: [
        { ...anna, role: 'author' },
        { ...mei, role: 'photographer' },
        omar,
        { name: 'Lea Brandt', role: 'contributor' },
        { name: 'Jon Vik', role: 'contributor' },
      ],
    }),
  ).toEqual([
    'By Anna Ferreira and Omar Haddad',
    'Photography by Mei Tanaka',
    'Additional reporting by Lea Brandt and Jon Vik',
  ]);
});

const linesByRole: [AuthorRole, string][] = [
  ['author', 'By Anna Ferreira'],
  ['contributor', 'Additional reporting by Anna Ferreira'],
  ['photographer', 'Photography by Anna Ferreira'],
  ['editor', 'Edited by Anna Ferreira'],
  ['translator', 'Translated by Anna Ferreira'],
  ['illustrator', 'Illustration by Anna Ferreira'],
  ['videographer', 'Video by Anna Ferreira'],
];

test.each(linesByRole)(
  'the line of the %s says what she did, and has an attribute for styles',
  (role, line) => {
    expect(lines({ authors: [{ ...anna, role }] })).toEqual([line]);
    expect(screen.getByRole('paragraph')).toHaveAttribute('data-role', role);
  },
);

test('two people with the same name are both named, each with his own page', () => {
  expect(
    lines({
      authors: [
        { name: 'Duncan Campbell', href: '/profile/duncan-campbell' },
        { name: 'Duncan Campbell', href: '/profile/duncan-campbell-2' },
      ],
    }),
  ).toEqual(['By Duncan Campbell and Duncan Campbell']);
  expect(
    screen.getAllByRole('link', { name: 'Duncan Campbell' }).map((link) => link.getAttribute('href')),
  ).toEqual(['/profile/duncan-campbell', '/profile/duncan-campbell-2']);
});

test('links a name to its page, marked as the author’s for search engines', () => {
  render(<Byline authors={[{ ...anna, href: '/by/anna' }, omar]} />);
  const link = screen.getByRole('link', { name: 'Anna Ferreira' });
  expect(link).toHaveAttribute('href', '/by/anna');
  expect(link).toHaveAttribute('rel', 'author');
  expect(screen.getAllByRole('link')).toHaveLength(1);
});

test.each(['javascript:alert("byline")', ' JAVA\tSCRIPT:alert("byline")', '\u0002data:text/html,byline'])(
  'does not link to an author’s page at %j',
  (href) => {
    const result = warned(() => lines({ authors: [{ ...anna, href }] }), 'Byline', 'is not linked');
    expect(result).toEqual(['By Anna Ferreira']);
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  },
);

test('shows the organization after the name, outside its link', () => {
  expect(lines({ authors: [{ ...anna, href: '/by/anna', organization: 'Lusa' }, omar] })).toEqual([
    'By Anna Ferreira (Lusa) and Omar Haddad',
  ]);
  expect(screen.getByRole('link').textContent).toBe('Anna Ferreira');
});

test('ignores an organization of spaces', () => {
  expect(lines({ authors: [{ ...anna, organization: '  ' }] })).toEqual(['By Anna Ferreira']);
});

test('isolates an Arabic name and organization in an English line', () => {
  const { container } = render(
    <Byline authors={[{ name: 'عمر حداد', organization: 'الأهرام' }, { name: '100 Reporters' }]} />,
  );
  expect(screen.getByRole('paragraph')).toHaveTextContent('By عمر حداد (الأهرام) and 100 Reporters');
  // A <bdi> takes its direction from its own first letter.
  expect([...container.querySelectorAll('bdi')].map((name) => name.textContent)).toEqual([
    'عمر حداد',
    'الأهرام',
    '100 Reporters',
  ]);
});

test('isolates an English name in an Arabic line', () => {
  const { container } = render(<Byline authors={[{ ...anna, role: 'photographer' }]} locale={ar} />);
  expect(screen.getByRole('paragraph')).toHaveTextContent('تصوير Anna Ferreira');
  expect(container.querySelector('bdi')).toHaveTextContent(/^Anna Ferreira$/);
});

test('trims the spaces around a name', () => {
  expect(lines({ authors: [{ name: '  Anna Ferreira\n' }, omar] })).toEqual([
    'By Anna Ferreira and Omar Haddad',
  ]);
});

test.each(['{names}', '{name} and {organization}', 'Anna & <b>Bea</b>', "$& $1 $'", 'A, B and C'])(
  'shows a name like %j unchanged',
  (name) => {
    expect(lines({ authors: [{ name, organization: '{name}' }] })).toEqual([`By ${name} ({name})`]);
  },
);

test('an organization keeps the brackets around it', () => {
  render(<Byline authors={[{ ...anna, organization: 'Al Jazeera' }, omar]} />);
  expect(screen.getByRole('paragraph')).toHaveTextContent('By Anna Ferreira (Al Jazeera) and Omar Haddad');
  expect(screen.getByText('Al Jazeera').parentElement).toHaveTextContent(/^\(Al Jazeera\)$/);
});

test.each([
  ['{name}, {organization}', 'By Anna Ferreira, Lusa', 'Lusa'],
  ['{organization}: {name}', 'By Lusa: Anna Ferreira', 'Lusa:'],
  ['{name}', 'By Anna Ferreira Lusa', 'Lusa'],
])('an organization stays with what touches it in a locale that writes %j', (affiliation, line, unit) => {
  const locale: Locale = { ...en, messages: { ...en.messages, affiliation } };
  expect(lines({ authors: [{ ...anna, organization: 'Lusa' }], locale })).toEqual([line]);
  expect(screen.getByText('Lusa').parentElement?.textContent).toBe(unit);
});

test('the word before the authors may be left out, and that before others not', () => {
  expect(lines({ authors: [anna, { ...mei, role: 'photographer' }], labels: false })).toEqual([
    'Anna Ferreira',
    'Photography by Mei Tanaka',
  ]);
});

describe('a second line', () => {
  test('stands under the only author', () => {
    expect(lines({ authors: [{ ...anna, description: 'Diplomatic editor' }] })).toEqual([
      'By Anna Ferreira',
      'Diplomatic editor',
    ]);
  });

  test('says whom it is about if there are several', () => {
    expect(
      lines({ authors: [anna, { ...omar, description: 'Doha' }, { ...mei, description: ' ' }] }),
    ).toEqual(['By Anna Ferreira, Omar Haddad and Mei Tanaka', 'Omar Haddad, Doha']);
  });

  test('has the comma of its language', () => {
    const authors = [{ name: 'منى خليل', description: 'محررة الشؤون الدبلوماسية' }, { name: 'عمر حداد' }];
    expect(lines({ authors, locale: ar })[1]).toBe('منى خليل، محررة الشؤون الدبلوماسية');
  });
});

describe('what else is in the byline', () => {
  test('stands under the names', () => {
    const dates = <Timestamp published="2021-10-09" />;
    expect(lines({ authors: [anna], children: dates })).toEqual([
      'By Anna Ferreira',
      'Published October 9, 2021',
    ]);
  });

  test('is there even if nobody has a name', () => {
    const dates = <Timestamp published="2021-10-09" />;
    const result = warned(() => lines({ authors: [{ name: '' }], children: dates }), 'no name');
    expect(result).toEqual(['Published October 9, 2021']);
  });
});

describe('portraits', () => {
  const withImage = (name: string, role?: AuthorRole): Author => ({ name, role, image: `/img/${name}.jpg` });

  test('are shown for authors, have no text for screen readers, and reserve their space', () => {
    const { container } = render(<Byline authors={[withImage('anna'), withImage('omar', 'author'), mei]} />);
    const images = [...container.querySelectorAll('img')];
    expect(images.map((image) => image.getAttribute('src'))).toEqual(['/img/anna.jpg', '/img/omar.jpg']);
    for (const image of images) {
      expect(image).toHaveAttribute('alt', '');
      expect(image).toHaveAttribute('width', '48');
      expect(image).toHaveAttribute('height', '48');
    }
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
  });

  test('are not shown for photographers and editors', () => {
    const { container } = render(
      <Byline authors={[anna, withImage('mei', 'photographer'), withImage('jon', 'editor')]} />,
    );
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('[data-part="portraits"]')).toBeNull();
  });
});

describe('author lists from a CMS', () => {
  const fromCms = (authors: unknown) => ({ authors }) as BylineProps;

  test('leaves out entries that are null or have no name', () => {
    const result = warned(
      () => lines(fromCms([null, { name: '  ' }, anna, undefined, {}, { name: 42 }, omar])),
      'Byline',
      '5 of 7 authors',
      'left out',
    );
    expect(result).toEqual(['By Anna Ferreira and Omar Haddad']);
  });

  test('renders nothing if no entry has a name', () => {
    const { container } = warned(
      () => render(<Byline {...fromCms([null, { name: '' }, { name: '\n' }])} />),
      '3 of 3 authors',
      'no byline was rendered',
    );
    expect(container).toBeEmptyDOMElement();
  });

  test.each([['null'], ['an object'], ['a name only'], ['nothing']])(
    'renders nothing if the list is %s',
    async (kind) => {
      vi.resetModules();
      const { Byline: Fresh } = await import('../../src/index');
      const value = {
        null: null,
        'an object': { 0: anna },
        'a name only': 'Anna Ferreira',
        nothing: undefined,
      }[kind];
      const { container } = warned(
        () => render(<Fresh {...fromCms(value)} />),
        'Byline',
        'no byline was rendered',
      );
      expect(container).toBeEmptyDOMElement();
    },
  );

  test.each(['columnist', 'Author', 'toString', 'constructor', '__proto__'])(
    'lists a person with the unknown role %j as an author',
    (role) => {
      const result = warned(
        () => lines(fromCms([anna, { ...omar, role }])),
        'Byline',
        JSON.stringify(role),
        'videographer',
      );
      expect(result).toEqual(['By Anna Ferreira and Omar Haddad']);
    },
  );

  test('a role of null means author', () => {
    expect(lines(fromCms([{ ...anna, role: null, href: null, organization: null, image: null }]))).toEqual([
      'By Anna Ferreira',
    ]);
  });
});

describe('languages that Intl does not know', () => {
  test.each(['xx-unheard', 'not a tag', 'qq_GB', ''])('%j falls back to English for joining names', (tag) => {
    const result = warned(
      () => lines({ authors: [anna, omar], locale: { ...en, list: undefined, tag } }),
      JSON.stringify(tag),
      'are in English',
    );
    expect(result).toEqual(['By Anna Ferreira and Omar Haddad']);
  });

  test('a message without its placeholder still names the authors', () => {
    const careless: Locale = {
      ...en,
      messages: { ...en.messages, byline: { ...en.messages.byline, author: 'Words:' } },
    };
    expect(lines({ authors: [anna, omar], locale: careless })).toEqual([
      'Words: Anna Ferreira and Omar Haddad',
    ]);
  });

  test.each([
    [['Ana Ruiz'], 'Editor: Ana Ruiz'],
    [['Ana Ruiz', 'Li Na'], 'Editors: Ana Ruiz and Li Na'],
  ])('a role has words for the number of names: %j', (names, line) => {
    const byline = { ...en.messages.byline, editor: { one: 'Editor: {names}', other: 'Editors: {names}' } };
    const authors = names.map((name) => ({ name, role: 'editor' as const }));
    const locale: Locale = { ...en, messages: { ...en.messages, byline } };
    expect(lines({ authors, locale })).toEqual([line]);
  });

  test.each([
    [['Ana'], 'By Ana'],
    [['Ana', 'Ben'], 'By Ana & Ben'],
    [['Ana', 'Ben', 'Cleo'], 'By Ana; Ben & Cleo'],
  ])('a locale may join the names in its own way: %j', (names, line) => {
    const locale: Locale = { ...en, list: { middle: '; ', last: ' & ' } };
    expect(lines({ authors: names.map((name) => ({ name })), locale })).toEqual([line]);
  });

  test('a role that is missing from a publisher’s own locale is in English, so that nobody passes for the author', () => {
    const older = { ...ar.messages.byline, videographer: undefined };
    const locale = { ...ar, messages: { ...ar.messages, byline: older } } as unknown as Locale;
    const printed = warned(
      () => lines({ authors: [{ ...anna, role: 'videographer' }], locale }),
      'messages.byline.videographer is missing',
    );
    expect(printed).toEqual(['Video by Anna Ferreira']);
  });
});

test('shows fifty names in one line, each once', () => {
  const authors = Array.from({ length: 50 }, (_, index) => ({ name: `Reporter ${String(index + 1)}` }));
  render(<Byline authors={authors} />);
  const line = screen.getByRole('paragraph');
  for (const { name } of authors) expect(within(line).getByText(name, { exact: true })).toBeInTheDocument();
});

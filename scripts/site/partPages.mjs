/*
 * What the page of a part says beside its prose in docs/parts/: its anatomy and its tokens, out of the tables of docs/contracts.md,
 * which a test keeps true. The Storybook and the documentation's own pages both use it, so it needs neither Node nor a browser.
 */

/** The sections of a page in docs/parts/, in order. The anatomy and the tokens come before `Bad input`. */
export const sectionTitles = [
  'Code',
  'When to use it',
  'When not to',
  'Keyboard',
  'What a screen reader says',
  'Bad input',
];

/** Returns the sections of a page by their titles, and the text above the first one, without the title of the page, as `lead`. */
export function readSections(markdown) {
  const [head = '', ...sections] = markdown.split(/^## /m);
  return {
    lead: head.replace(/^# .*\n/, '').trim(),
    ...Object.fromEntries(
      sections.map((section) => {
        const end = section.indexOf('\n');
        return [section.slice(0, end).trim(), section.slice(end).trim()];
      }),
    ),
  };
}

/**
 * Returns the anatomy of a component as Markdown: its root, its states and its parts. Empty if it renders nothing of its own.
 * `contracts` is the text of docs/contracts.md.
 */
export function describeAnatomy(name, contracts) {
  const root = readTable(contracts, 'roots').find(([component]) => component === `\`${name}\``);
  if (!root) return '';
  const isOfPart = ([component = '']) => component.replace(/,.*/, '') === `\`${name}\``;
  const states = readTable(contracts, 'states')
    .filter(isOfPart)
    .map(([where = '', ...cells]) => [/part (.+)/.exec(where)?.[1] ?? 'the root', ...cells]);
  const parts = readTable(contracts, 'parts')
    .filter(isOfPart)
    .map(([, ...cells]) => cells);
  return [
    `The root is ${root[1]} with \`data-component="${name}"\`.`,
    layOutTable(['part (`data-part`)', 'element', 'what it is'], parts),
    layOutTable(['on', 'attribute', 'values', 'meaning'], states),
  ]
    .filter((text) => text !== '')
    .join('\n\n');
}

/** Returns the tokens that the styles in `sources` read, as a Markdown table. Empty if they read none. */
export function describeTokens(sources, contracts) {
  const tokens = readTable(contracts, 'tokens');
  const groups = new Map(
    tokens.filter(([, property]) => property === '').map(([group, , , docs]) => [group, docs]),
  );
  const rows = tokens
    .filter(([, property = '']) => property !== '' && readsProperty(sources, property.replaceAll('`', '')))
    .map(([token = '', property, , docs]) => [
      token,
      property,
      docs || toFirstSentence(groups.get(token.replace(/\.\w+`$/, '`'))),
    ]);
  return layOutTable(['token', 'custom property', 'what it is for'], rows);
}

/** The docs of a group of tokens explain how to write them, too. */
function toFirstSentence(docs = '') {
  return docs.replace(/[.:] .*$/, '.');
}

/**
 * Returns the source of a component, followed by those of the components that it is made from. `read` returns the source of a
 * component by its name, or `undefined` if there is no such component.
 */
export function readSources(name, read, seen = new Set()) {
  if (seen.has(name)) return '';
  seen.add(name);
  const source = read(name) ?? '';
  const imported = [...source.matchAll(/from '\.\/(\w+)'/g)].map(([, other]) => other);
  return [source, ...imported.map((other) => readSources(other, read, seen))].join('\n');
}

function readsProperty(sources, property) {
  return new RegExp(`${property}(?![\\w-])`).test(sources);
}

/** The rows of a generated table, without its head. */
function readTable(contracts, name) {
  const [, text = ''] = new RegExp(`<!-- generated: ${name} -->([^]*?)<!-- end -->`).exec(contracts) ?? [];
  return text
    .trim()
    .split('\n')
    .slice(2)
    .map((line) =>
      line
        .replace(/^\| | \|$/g, '')
        .split(' | ')
        .map((cell) => cell.trim()),
    );
}

function layOutTable(head, rows) {
  if (rows.length === 0) return '';
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

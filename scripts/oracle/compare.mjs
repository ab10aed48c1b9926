/**
 * Compares two recordings. A recording has, for each build, what each story printed (`html`, `css`), all `warnings`,
 * and the style sheet (`css`) of the static build.
 *
 * A difference is allowed by an entry of `expected`, each with a `reason`:
 *
 * - `{ replace, with }`: a regular expression and what it becomes, written into the old text before it is compared;
 * - `{ accept: true }`: any difference, for what changes as a whole;
 * - `{ only: 'base' | 'head' }`: a story, or a warning, that one side alone has.
 *
 * `in` and `story` (regular expressions, by default anything) say where an entry counts. An entry that allows nothing
 * fails too, so that the list never holds more than was reviewed.
 */
export function compareRecords(base, head, expected) {
  const entries = expected.map((entry) => ({ ...entry, isUsed: false }));
  const lines = [];
  let differences = 0;
  const report = (where, story, detail) => {
    differences++;
    lines.push(`${where} | ${story}`, ...detail.map((line) => `    ${line}`));
  };
  const matching = (where, story) =>
    entries.filter(
      (entry) => new RegExp(entry.in ?? '').test(where) && new RegExp(entry.story ?? '').test(story),
    );
  const isAllowed = (where, story, isMeant) => {
    const entry = matching(where, story).find(isMeant);
    if (entry) entry.isUsed = true;
    return entry !== undefined;
  };
  const compareTexts = (where, story, before, after) => {
    let old = before;
    for (const entry of matching(where, story)) {
      if (entry.replace === undefined) continue;
      const replaced = old.replace(new RegExp(entry.replace, 'gsu'), entry.with ?? '');
      if (replaced !== old) entry.isUsed = true;
      old = replaced;
    }
    if (old === after || isAllowed(where, story, ({ accept }) => accept === true)) return;
    report(where, story, describeDifference(toLines(old), toLines(after)));
  };

  const names = new Set();
  for (const build of new Set([...Object.keys(base), ...Object.keys(head)])) {
    const before = base[build] ?? { stories: {}, warnings: [] };
    const after = head[build] ?? { stories: {}, warnings: [] };
    for (const story of new Set([...Object.keys(before.stories), ...Object.keys(after.stories)])) {
      names.add(story.replace(/,.*/, ''));
      const [old, now] = [before.stories[story], after.stories[story]];
      if (!old || !now) {
        const side = old ? 'base' : 'head';
        if (!isAllowed(build, story, ({ only }) => only === side)) report(build, story, [`only in ${side}`]);
        continue;
      }
      const toComparable = build === 'server-components' ? toTree : withoutData;
      compareTexts(`${build} html`, story, toComparable(old.html), toComparable(now.html));
      compareTexts(`${build} data`, story, findData(old.html), findData(now.html));
      compareTexts(`${build} css`, story, withoutGroups(old.css ?? ''), withoutGroups(now.css ?? ''));
    }
    compareTexts(`${build} sheet`, 'the whole style sheet', before.css ?? '', after.css ?? '');
    for (const [side, own, other] of [
      ['base', before.warnings, after.warnings],
      ['head', after.warnings, before.warnings],
    ]) {
      for (const warning of own) {
        if (other.includes(warning)) continue;
        if (
          !isAllowed(`${build} warnings`, warning, ({ only, accept }) => accept === true || only === side)
        ) {
          report(`${build} warnings`, warning, [`only in ${side}`]);
        }
      }
    }
  }
  for (const { isUsed, ...entry } of entries) {
    if (!isUsed) report('expected', JSON.stringify(entry), ['allows nothing: remove it from the list']);
  }
  return { lines, differences, stories: names.size };
}

const dataScript = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs;

function withoutData(html) {
  return sortAttributes(html.replace(dataScript, '<script type="application/ld+json">…</script>'));
}

/** HTML with the attributes of each tag in alphabetical order, since their order means nothing. */
function sortAttributes(html) {
  return html.replace(/<([\w-]+)((?:\s+[^\s=>/]+(?:="[^"]*")?)+)/g, (_, name, attributes) => {
    const sorted = attributes.match(/[^\s=>/]+(?:="[^"]*")?/g).sort();
    return `<${name} ${sorted.join(' ')}`;
  });
}

/**
 * What a server component renders, as one tree: references resolved, props in alphabetical order, and without keys, fragments
 * and whatever renders nothing. Those change nothing on the page.
 */
function toTree(payload) {
  // The names that styled-components derives from the rules change with them; the ids of the components stay.
  const classNames = new Map(
    [...payload.matchAll(/(newsfold-[a-z-]+) ([a-zA-Z]{5,7})\b/g)].map(([, id, name]) => [name, id]),
  );
  const rows = readFlight(payload);
  const expand = (value) => {
    if (Array.isArray(value)) return value[0] === '$' ? expandElement(value) : expandList(value);
    if (typeof value === 'object' && value !== null) return expandProps(value);
    const [, id, path] = typeof value === 'string' ? (/^\$L?([\da-f]+)((?::\w+)*)$/.exec(value) ?? []) : [];
    if (id === undefined || !rows.has(id)) return value;
    // A value that was sent before is named by the way to it.
    const steps = path.split(':').slice(1);
    return expand(steps.reduce((from, step) => from?.[step === 'props' ? 3 : step], rows.get(id)));
  };
  const expandList = (list) => {
    const items = list.map(expand).flat();
    const rendered = items.filter(
      (item) => item !== null && typeof item !== 'boolean' && item !== '$undefined',
    );
    return rendered.length === 1 ? rendered[0] : rendered;
  };
  const expandElement = ([, type, , props]) => {
    const element = expand(type);
    return element === '$Sreact.fragment' ? expandList([props.children]) : { element, ...expandProps(props) };
  };
  const expandProps = (props) =>
    Object.fromEntries(
      Object.keys(props)
        .sort()
        .filter((name) => props[name] !== '$undefined')
        .map((name) => [name, expand(name === 'children' ? [props[name]] : props[name])]),
    );
  return JSON.stringify(expand('$0'), null, 1).replace(/(?<=\.|newsfold-[a-z-]+ )[a-zA-Z]{5,7}\b/g, (name) =>
    classNames.has(name) ? `(${classNames.get(name)})` : name,
  );
}

/** The rows of a server component's payload by id: JSON, or a long text, which is sent with its length in bytes. */
function readFlight(flight) {
  const rows = new Map();
  const bytes = Buffer.from(flight);
  for (let at = 0; at < bytes.length;) {
    const [head, id, length] = /^([\da-f]*):(?:T([\da-f]+),)?/.exec(bytes.toString('utf8', at, at + 40)) ?? [
      '',
    ];
    const start = at + head.length;
    const newline = bytes.indexOf(10, start);
    const end =
      length === undefined ? (newline === -1 ? bytes.length : newline) : start + parseInt(length, 16);
    const text = bytes.toString('utf8', start, end);
    rows.set(id, length === undefined && /^(?:["[{\d]|null|true|false)/.test(text) ? JSON.parse(text) : text);
    at = length === undefined ? end + 1 : end;
  }
  return rows;
}

/**
 * The CSS of styled-components with its groups, one for each component, in alphabetical order. Theirs follows the order in
 * which modules load; that it changes no computed style, the browser tests and the pictures show.
 */
function withoutGroups(css) {
  const [, open = '', rules = css] = /^(<style[^>]*>)?(.*)$/s.exec(css) ?? [];
  const groups = rules.split(/(?<=data-styled\.g\d+\[[^\]]*\]\{[^}]*\}\/\*!sc\*\/\s*)/);
  const numberless = groups.map((group) => group.replace(/\bdata-styled\.g\d+/g, 'data-styled.g').trim());
  return open + numberless.sort().join('\n');
}

/** The structured data of a page, a field on each line. */
function findData(html) {
  return [...html.matchAll(dataScript)]
    .map(([, json]) => JSON.stringify(JSON.parse(json), null, 1))
    .join('\n');
}

function toLines(text) {
  return text.split(/(?=<)|(?<=[{};])|\n/).filter((line) => line.trim() !== '');
}

const MAX_LINES = 6;

/** The first lines that differ, with what stands in their place. */
function describeDifference(before, after) {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  const shorten = (sign, list) => [
    ...list.slice(0, MAX_LINES).map((line) => `${sign} ${line.slice(0, 200)}`),
    ...(list.length > MAX_LINES ? [`${sign} … ${list.length - MAX_LINES} more lines`] : []),
  ];
  return [
    ...shorten('-', before.slice(start, before.length - end)),
    ...shorten('+', after.slice(start, after.length - end)),
  ];
}

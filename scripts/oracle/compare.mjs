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
      compareTexts(`${build} html`, story, withoutData(old.html), withoutData(now.html));
      compareTexts(`${build} data`, story, findData(old.html), findData(now.html));
      compareTexts(`${build} css`, story, old.css ?? '', now.css ?? '');
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
  return html.replace(dataScript, '<script type="application/ld+json">…</script>');
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

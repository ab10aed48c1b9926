import { useId, useState, type ReactNode } from 'react';

import { ArticleTheme, defaultTheme, NewsArticle, type Theme } from '../../src';
import { en } from '../../src/locales';
import { flood } from '../articles/flood';
import { library } from '../articles/library';
import { themes } from '../themes';
import { checkTheme, measureTheme, toJson } from './checkTheme';
import './docs.css';

const start = `{
  "color": {
    "accent": { "light": "#00594c", "dark": "#7fd6c2" },
    "background": { "light": "#fdfbf6", "dark": "#10171a" }
  },
  "font": {
    "headline": "'Playfair Display Variable', Georgia, serif"
  },
  "form": { "kicker": "caps", "button": "solid" }
}`;

const articles = { news: flood, opinion: library };

/** A theme as JSON beside an article that wears it, with everything that is wrong with it in words. */
export function ThemeEditor() {
  const [json, setJson] = useState(start);
  const [lastTheme, setLastTheme] = useState<Theme>(() => checkTheme(start).theme ?? {});
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const [subject, setSubject] = useState<keyof typeof articles>('news');
  const [copied, setCopied] = useState('');
  const id = useId();
  const { theme = lastTheme, problems } = checkTheme(json);

  function change(next: string) {
    setJson(next);
    setCopied('');
    const checked = checkTheme(next);
    if (checked.theme) setLastTheme(checked.theme);
  }

  async function copy() {
    try {
      await navigator.clipboard.writeText(
        `import type { Theme } from 'newsfold';\n\nexport const brand: Theme = ${json};\n`,
      );
      setCopied('Copied, as a module of TypeScript.');
    } catch {
      setCopied('The browser did not allow that. Select the text and copy it.');
    }
  }

  return (
    <div className="editor sb-unstyled">
      <div className="editor-bench">
        <div className="editor-form">
          <fieldset className="editor-presets">
            <legend>Begin with</legend>
            <button
              type="button"
              onClick={() => {
                change(start);
              }}
            >
              A small brand
            </button>
            {Object.entries(themes).map(([name, { title, theme: preset }]) => (
              <button
                key={name}
                type="button"
                onClick={() => {
                  change(toJson(preset));
                }}
              >
                {title}
              </button>
            ))}
          </fieldset>
          <label htmlFor={`${id}-json`}>Theme, as JSON</label>
          <textarea
            id={`${id}-json`}
            value={json}
            rows={20}
            spellCheck={false}
            autoCapitalize="off"
            aria-describedby={`${id}-state`}
            aria-invalid={problems.length > 0}
            onChange={(event) => {
              change(event.target.value);
            }}
          />
          <p id={`${id}-state`} role="status">
            {describeState(problems.length)} {copied}
          </p>
          {problems.length > 0 && (
            <ul className="editor-problems">
              {problems.map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          )}
          <p className="editor-actions">
            <button type="button" onClick={() => void copy()}>
              Copy this theme
            </button>
          </p>
        </div>
        <div className="editor-view">
          <div className="editor-switches">
            <Choice legend="Scheme" value={scheme} options={['light', 'dark']} onChange={setScheme} />
            <Choice legend="Article" value={subject} options={['news', 'opinion']} onChange={setSubject} />
          </div>
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it */}
          <section className="editor-article" aria-label="The article in this theme" tabIndex={0}>
            <NewsArticle
              id={`${id}-article`}
              key={subject}
              article={articles[subject]}
              locale={en}
              theme={theme}
              colorScheme={scheme}
              jsonLd={false}
              componentProps={{ Headline: { level: 2 } }}
            />
          </section>
        </div>
      </div>
      <h2>Contrast of every pair</h2>
      <p>
        Every color that meets another on a page, in both schemes, with the least ratio of WCAG 2.2: 7:1 for
        running text, 4.5:1 for small text and 3:1 for what is not text.
      </p>
      <Contrast theme={theme} />
      <h2>Faces and sizes</h2>
      <Specimens theme={theme} scheme={scheme} />
    </div>
  );
}

function describeState(problems: number): string {
  if (problems === 0) return 'Everything is in order.';
  return problems === 1 ? 'One thing to look at:' : `${String(problems)} things to look at:`;
}

interface ChoiceProps<Value extends string> {
  legend: string;
  value: Value;
  options: readonly Value[];
  onChange: (value: Value) => void;
}

function Choice<Value extends string>({ legend, value, options, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => {
              onChange(option);
            }}
          />{' '}
          {option}
        </label>
      ))}
    </fieldset>
  );
}

function Contrast({ theme }: { theme: Theme }) {
  const pairs = measureTheme(theme);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
    <div className="scroller" role="region" aria-label="Contrast of every pair" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Words</th>
            <th scope="col">on</th>
            <th scope="col">Scheme</th>
            <th scope="col">Sample</th>
            <th scope="col">Ratio</th>
            <th scope="col">Needed</th>
            <th scope="col">Result</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ foreground, background, scheme, color, ratio, minRatio }) => (
            <tr key={`${scheme} ${foreground} ${background.name}`}>
              <th scope="row">{foreground}</th>
              <td>{background.name}</td>
              <td>{scheme}</td>
              <td>
                {/* A picture of the colors, so that a pair that fails is shown and not read. */}
                <svg width="44" height="24" viewBox="0 0 44 24" aria-hidden="true">
                  <rect width="44" height="24" fill={background.color} stroke="#8a8a8a" />
                  <path
                    d="M8 17l5-11 5 11M10 13h6M24 17V6h5a3 3 0 010 6h-5h6a3 3 0 010 5.5z"
                    fill="none"
                    stroke={color}
                    strokeWidth="1.8"
                  />
                </svg>
              </td>
              <td>{ratio.toFixed(2)}:1</td>
              <td>{minRatio}:1</td>
              <td>{ratio >= minRatio ? 'passes' : <strong>too low</strong>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sample = 'The quick brown fox jumps over the lazy dog, 1904–2026';

function Specimens({ theme, scheme }: { theme: Theme; scheme: 'light' | 'dark' }) {
  return (
    <ArticleTheme theme={theme} colorScheme={scheme}>
      <div className="specimens">
        <dl>
          {Object.keys(defaultTheme.font).map((name) => (
            <Specimen
              key={name}
              path={`font.${name}`}
              style={{ fontFamily: read('font', name), fontSize: '1.5rem' }}
            >
              {sample}
            </Specimen>
          ))}
          {Object.keys(defaultTheme.size).map((name) => (
            <Specimen
              key={name}
              path={`size.${name}`}
              style={{
                fontFamily: read(
                  'font',
                  /headline|Quote|subheading/.test(name)
                    ? 'headline'
                    : /body|standfirst/.test(name)
                      ? 'body'
                      : 'furniture',
                ),
                fontSize: read('size', name),
              }}
            >
              {sample}
            </Specimen>
          ))}
        </dl>
      </div>
    </ArticleTheme>
  );
}

function Specimen({
  path,
  style,
  children,
}: {
  path: string;
  style: Record<string, string>;
  children: ReactNode;
}) {
  return (
    <div>
      <dt>
        <code>{path}</code>
      </dt>
      <dd style={style}>{children}</dd>
    </div>
  );
}

/** The custom property of a token, which falls back to its default. */
function read(role: 'font' | 'size', name: string): string {
  const values: Record<string, string> = defaultTheme[role];
  const property = `--newsfold-${role}-${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return `var(${property}, ${values[name]?.startsWith('var(') ? read(role, followed(values[name])) : (values[name] ?? '')})`;
}

function followed(value: string): string {
  return value.replace(/^var\(--newsfold-(font|size)-/, '').replace(')', '');
}

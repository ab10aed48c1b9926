import { ScrollingTable } from '../../.storybook/DocsMarkdown';
import { defaultTheme } from '../../src';

/* Read from the default theme itself, so that the page cannot fall behind the code. */

interface Token {
  path: string;
  value: string;
  pair?: { light: string; dark: string };
}

const tokens: Token[] = Object.entries(defaultTheme).flatMap(([role, group]) =>
  typeof group === 'string'
    ? [{ path: role, value: group }]
    : Object.entries(group).map(([name, value]: [string, unknown]) => {
        const path = `${role}.${name}`;
        return isPair(value)
          ? { path, value: `${value.light} / ${value.dark}`, pair: value }
          : { path, value: String(value) };
      }),
);

export function Tokens() {
  return (
    <ScrollingTable>
      <thead>
        <tr>
          <th scope="col">In a theme</th>
          <th scope="col">Custom property</th>
          <th scope="col">Default</th>
        </tr>
      </thead>
      <tbody>
        {tokens.map(({ path, value, pair }) => (
          <tr key={path}>
            <td>
              <code>{path}</code>
            </td>
            <td>
              <code>{`--newsfold-${path.replace('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`}</code>
            </td>
            <td>
              {pair && <Swatch {...pair} />} <code>{value}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}

function isPair(value: unknown): value is { light: string; dark: string } {
  return typeof value === 'object' && value !== null && 'light' in value && 'dark' in value;
}

function Swatch({ light, dark }: { light: string; dark: string }) {
  return (
    <span aria-hidden="true" style={{ display: 'inline-flex', verticalAlign: 'middle' }}>
      {[light, dark].map((color) => (
        <span
          key={color}
          style={{
            inlineSize: '1.25rem',
            blockSize: '1.25rem',
            border: '1px solid #8a8a8a',
            background: color,
          }}
        />
      ))}
    </span>
  );
}

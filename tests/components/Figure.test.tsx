import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Fragment } from 'react';
import { expect, test, vi } from 'vitest';

import { Figure } from '../../src/index';

const picture = <img src="/port.jpg" alt="Cranes over a ship" width={1200} height={800} />;

test('renders a figure with the picture, its caption and its credit', () => {
  render(
    <Figure caption="Cranes at the port on Friday." credit="Photograph: Mei Tanaka">
      {picture}
    </Figure>,
  );
  const figure = screen.getByRole('figure');
  expect(figure).toContainElement(screen.getByRole('img', { name: 'Cranes over a ship' }));
  const caption = figure.querySelector('figcaption');
  expect(caption).toHaveTextContent('Cranes at the port on Friday. Photograph: Mei Tanaka');
  expect(screen.getByText('Photograph: Mei Tanaka')).toHaveAttribute('data-part', 'credit');
});

test('separates caption and credit by a space, for copying and screen readers', () => {
  const { container } = render(
    <Figure caption="Friday." credit="Reuters">
      {picture}
    </Figure>,
  );
  expect(container.querySelector('figcaption')?.textContent).toBe('Friday. Reuters');
});

test.each([
  ['only a caption', { caption: 'Cranes at the port.' }, 'Cranes at the port.'],
  ['only a credit', { credit: 'Reuters' }, 'Reuters'],
  ['a caption and a blank credit', { caption: 'Cranes at the port.', credit: ' ' }, 'Cranes at the port.'],
  ['a null caption and a credit', { caption: null, credit: 'Reuters' }, 'Reuters'],
])('renders no extra space and no empty element for %s', (_, props, text) => {
  const { container } = render(<Figure {...props}>{picture}</Figure>);
  const caption = container.querySelector('figcaption');
  expect(caption?.textContent).toBe(text);
  for (const part of caption?.querySelectorAll('*') ?? []) expect(part.textContent).not.toBe('');
});

test.each([[{}], [{ caption: '', credit: '  ' }], [{ caption: null, credit: false }]])(
  'renders no caption for %j',
  (props) => {
    const { container } = render(<Figure {...props}>{picture}</Figure>);
    expect(container.querySelector('figcaption')).toBeNull();
  },
);

test('the picture keeps its width and height, so that the text does not jump', () => {
  render(<Figure>{picture}</Figure>);
  expect(screen.getByRole('img')).toHaveAttribute('width', '1200');
  expect(screen.getByRole('img')).toHaveAttribute('height', '800');
});

test('may contain a table', () => {
  render(
    <Figure caption="Ships a day">
      <table>
        <tbody>
          <tr>
            <td>41</td>
          </tr>
        </tbody>
      </table>
    </Figure>,
  );
  expect(screen.getByRole('figure')).toContainElement(screen.getByRole('table'));
});

const table = (
  <table>
    <tbody>
      <tr>
        <td>41</td>
      </tr>
    </tbody>
  </table>
);

test.each([
  ['alone', table],
  ['after other elements', [<p key="note">A day</p>, <Fragment key="table">{table}</Fragment>]],
])('takes the focus for a table %s, which may have to scroll', async (_, children) => {
  render(<Figure caption="Ships a day">{children}</Figure>);
  await userEvent.tab();
  expect(screen.getByRole('figure')).toHaveFocus();
});

test('takes no focus for a picture, nor against the publisher’s will', async () => {
  render(
    <>
      <Figure>{picture}</Figure>
      <Figure tabIndex={-1}>{table}</Figure>
    </>,
  );
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

test('a caption may contain a link', () => {
  render(
    <Figure
      caption={
        <>
          From <a href="/archive">the archive</a>
        </>
      }
    >
      {picture}
    </Figure>,
  );
  expect(screen.getByRole('link', { name: 'the archive' })).toHaveAttribute('href', '/archive');
});

test.each(['text', 'wide', 'full', 'half'] as const)('a figure says that its width is %s', (width) => {
  render(<Figure width={width}>{picture}</Figure>);
  expect(screen.getByRole('figure')).toHaveAttribute('data-width', width);
});

test('an unknown width is that of the text, with a warning', () => {
  const warn = vi.mocked(console.warn).mockImplementation(() => undefined);
  // @ts-expect-error: not a width
  render(<Figure width="100%">{picture}</Figure>);
  expect(screen.getByRole('figure')).toHaveAttribute('data-width', 'text');
  expect(warn.mock.calls.flat().join()).toContain('width is "100%"');
  warn.mockClear();
});

test('several pictures share a caption, and each may have its own', () => {
  render(
    <Figure caption="The port on Friday.">
      {picture}
      <Figure caption="The quay.">{picture}</Figure>
    </Figure>,
  );
  const [pair, single] = screen.getAllByRole('figure');
  expect(screen.getByText('The port on Friday.').parentElement).toBe(pair);
  expect(screen.getByText('The quay.').parentElement).toBe(single);
  expect(pair).toContainElement(single ?? null);
});

import { render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';

import { ArticleHtml } from '../../../src/html';

const show = (html: string) => render(<ArticleHtml html={`<p>x</p>${html}`} />).container;

let warnings: string[] = [];
const listen = () => {
  warnings = [];
  vi.mocked(console.warn).mockImplementation((line) => warnings.push(String(line)));
};
afterEach(() => {
  vi.mocked(console.warn).mockClear();
});

describe('a picture that only a style shows', () => {
  test.each([
    ['says what it shows', '<div role="img" aria-label="Quay" style="background-image:url(Quay.jpg)"></div>'],
    [
      'has a height',
      '<div title="Quay" style="background:#fff url(&quot;Quay.jpg&quot;) center; height: 9rem"></div>',
    ],
    ['is linked', '<a href="/to" title="Quay" style="background-image:url(\'Quay.jpg\')"></a>'],
  ])('is a picture if it %s', (_, html) => {
    show(html);
    expect(screen.getByRole('img', { name: 'Quay' })).toHaveAttribute('src', 'Quay.jpg');
  });

  test('keeps the caption of its figure', () => {
    const body = show(
      '<figure><div style="background-image:url(/a.jpg)"></div><figcaption>Quay</figcaption></figure>',
    );
    expect(body.querySelector('figure > img')).toHaveAttribute('src', '/a.jpg');
    expect(screen.getByText('Quay').tagName).toBe('FIGCAPTION');
  });

  test('is left out with one warning otherwise', () => {
    listen();
    expect(show('<div style="background-image:url(photo.jpg)"></div>').querySelector('img')).toBeNull();
    expect(warnings).toEqual([expect.stringMatching(/<div>.*photo\.jpg/)]);
  });

  test.each([
    '<div style="background-image:url(/a.jpg);height:9rem"><p>Words</p></div>',
    '<div style="background-image:url(/a.jpg);height:9rem"><img src="/b.jpg" alt=""></div>',
    '<p><span style="background-image:url(/a.jpg);height:9rem"></span><img src="/b.jpg" alt=""></p>',
    '<div style="background-image:linear-gradient(red, blue);height:9rem"></div>',
    '<div style="background-image:url(data:image/gif;base64,R0);height:9rem"></div>',
  ])('is only decoration in %s', (html) => {
    listen();
    expect(show(html).querySelector('img[src="/a.jpg"], img[src^="data"]')).toBeNull();
    expect(warnings).toEqual([]);
  });
});

test('words beside a picture in a <picture> are kept', () => {
  show(
    '<picture><source srcset="/a.webp"><img src="/a.jpg" alt="A"><figcaption>Words</figcaption></picture>',
  );
  expect(screen.getByText('Words')).toBeVisible();
  expect(screen.getByRole('img', { name: 'A' })).toBeVisible();
});

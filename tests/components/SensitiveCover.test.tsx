import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';

import { SensitiveCover } from '../../src/index';
import { ar } from '../../src/locales/index';
import { warned } from '../setup/warned';

const cover = (
  <SensitiveCover reason="Photographs of people killed in the attack">
    <img src="/mosque.jpg" alt="Bodies under blankets" loading="lazy" />
  </SensitiveCover>
);

test('a reader learns what the content is before seeing it', () => {
  render(cover);
  expect(screen.getByText('Photographs of people killed in the attack')).toBeVisible();
  expect(screen.getByText('Show')).toBeVisible();
  expect(screen.getByAltText('Bodies under blankets')).not.toBeVisible();
});

test('a reader can open the cover and close it again', async () => {
  render(cover);
  await userEvent.click(screen.getByText('Photographs of people killed in the attack'));
  expect(screen.getByAltText('Bodies under blankets')).toBeVisible();
  expect(screen.getByText('Hide')).toBeVisible();
  expect(screen.getByText('Show')).not.toBeVisible();
  await userEvent.click(screen.getByText('Hide'));
  expect(screen.getByAltText('Bodies under blankets')).not.toBeVisible();
});

test('the server’s HTML contains all the content, in an element that opens without scripts', () => {
  expect(renderToString(cover)).toMatch(/<details(?! [^>]*\bopen=)[^>]*><summary.*<\/summary>.*<img/);
});

test('it may be open at first, with a custom label', () => {
  render(
    <SensitiveCover reason="A description of torture" label="Read the description" defaultOpen>
      <p>Text</p>
    </SensitiveCover>,
  );
  expect(screen.getByText('Text')).toBeVisible();
  expect(screen.getByText('Read the description')).toBeInTheDocument();
});

test('Arabic readers get Arabic words', () => {
  render(
    <SensitiveCover reason="صور لقتلى الهجوم" locale={ar}>
      <p>نص</p>
    </SensitiveCover>,
  );
  expect(screen.getByText('إظهار')).toBeVisible();
});

test('without a reason the content is still covered, with general words', () => {
  warned(
    () =>
      render(
        <SensitiveCover reason=" ">
          <p>Text</p>
        </SensitiveCover>,
      ),
    'there is no reason',
  );
  expect(screen.getByText('Text')).not.toBeVisible();
  expect(screen.getByText('This article has content that some readers may find distressing')).toBeVisible();
});

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

test('what is behind it is named before it is shown', () => {
  render(cover);
  expect(screen.getByText('Photographs of people killed in the attack')).toBeVisible();
  expect(screen.getByText('Show')).toBeVisible();
  expect(screen.getByAltText('Bodies under blankets')).not.toBeVisible();
});

test('a reader opens it, and may cover it again', async () => {
  render(cover);
  await userEvent.click(screen.getByText('Photographs of people killed in the attack'));
  expect(screen.getByAltText('Bodies under blankets')).toBeVisible();
  expect(screen.getByText('Hide')).toBeVisible();
  expect(screen.getByText('Show')).not.toBeVisible();
  await userEvent.click(screen.getByText('Hide'));
  expect(screen.getByAltText('Bodies under blankets')).not.toBeVisible();
});

test('the text is all in the server’s HTML, in an element that opens without scripts', () => {
  expect(renderToString(cover)).toMatch(/<details(?! [^>]*\bopen=)[^>]*><summary.*<\/summary>.*<img/);
});

test('it may be open at first, with other words on the control', () => {
  render(
    <SensitiveCover reason="A description of torture" label="Read the description" defaultOpen>
      <p>Text</p>
    </SensitiveCover>,
  );
  expect(screen.getByText('Text')).toBeVisible();
  expect(screen.getByText('Read the description')).toBeInTheDocument();
});

test('in Arabic', () => {
  render(
    <SensitiveCover reason="صور لقتلى الهجوم" locale={ar}>
      <p>نص</p>
    </SensitiveCover>,
  );
  expect(screen.getByText('إظهار')).toBeVisible();
});

test('without a reason it stays covered, in general words', () => {
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

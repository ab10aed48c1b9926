import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';

import { AiLabel, Figure, type AiLabelProps } from '../../src';
import { ar } from '../../src/locales';
import { warned } from '../setup/warned';

const picture = <img src="/port.jpg" alt="Cranes over a ship" width={1200} height={800} />;

test.each([
  ['trainedAlgorithmicMedia', 'AI-generated image'],
  ['compositeWithTrainedAlgorithmicMedia', 'Image altered with AI'],
  ['compositeSynthetic', 'Image altered with AI'],
] as const)('says in words, with the picture, that AI made it (%s)', (digitalSourceType, words) => {
  render(
    <Figure caption="The port in 2050.">
      <AiLabel digitalSourceType={digitalSourceType} />
      {picture}
    </Figure>,
  );
  expect(screen.getByRole('figure').textContent).toBe(`${words}The port in 2050.`);
  expect(screen.getByText(words)).toBeVisible();
});

test('speaks the language of the article', () => {
  render(<AiLabel digitalSourceType="trainedAlgorithmicMedia" locale={ar} />);
  expect(screen.getByText('صورة مولّدة بالذكاء الاصطناعي')).toBeVisible();
});

test.each(['digitalCapture', 'algorithmicMedia', 'algorithmicallyEnhanced', undefined] as const)(
  'renders nothing for %s, which is not the work of AI',
  (digitalSourceType) => {
    const { container } = render(<AiLabel digitalSourceType={digitalSourceType} />);
    expect(container).toBeEmptyDOMElement();
  },
);

test.each([null, '', ' '])('renders nothing for what a CMS leaves empty (%j)', (empty) => {
  const digitalSourceType = empty as unknown as AiLabelProps['digitalSourceType'];
  const { container } = render(<AiLabel digitalSourceType={digitalSourceType} />);
  expect(container).toBeEmptyDOMElement();
});

test.each(['midjourney', 'constructor', 7])('assumes nothing from %j, with a warning', (code) => {
  const digitalSourceType = code as unknown as AiLabelProps['digitalSourceType'];
  let container: HTMLElement | undefined;
  warned(() => {
    ({ container } = render(<AiLabel digitalSourceType={digitalSourceType} />));
  }, String(code));
  expect(container).toBeEmptyDOMElement();
});

test('may say something else, as of a film', () => {
  const { container } = render(
    <AiLabel digitalSourceType="trainedAlgorithmicMedia">AI-generated film</AiLabel>,
  );
  expect(container).toHaveTextContent(/^AI-generated film$/);
});

describe('the mark', () => {
  test('is not read aloud, because the words say the same', () => {
    const { container } = render(<AiLabel digitalSourceType="trainedAlgorithmicMedia" />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  test('may be an official one', () => {
    const { container } = render(
      <AiLabel digitalSourceType="trainedAlgorithmicMedia" mark={<img src="/eu-ai.svg" alt="" />} />,
    );
    expect(container.querySelector('img')).toHaveAttribute('src', '/eu-ai.svg');
    expect(container.querySelector('svg')).toBeNull();
  });

  test('may be left out', () => {
    const { container } = render(<AiLabel digitalSourceType="trainedAlgorithmicMedia" mark={null} />);
    expect(container.querySelector('[data-part="label"]')?.innerHTML).toBe('<span>AI-generated image</span>');
  });
});

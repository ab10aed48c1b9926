import { cleanup, render } from '@testing-library/react';
import { styled } from 'styled-components';
import { afterEach, expect, it } from 'vitest';

import { ContinueReading, Headline } from '../../src';

afterEach(cleanup);

it("a publisher's styled() wins over the component's own rules", () => {
  const Ours = styled(Headline)`
    margin: 7px;
    text-transform: uppercase;
    font-weight: 300;
  `;
  const { getByRole } = render(<Ours>Ports reopen</Ours>);
  const { marginTop, textTransform, fontWeight } = getComputedStyle(getByRole('heading'));
  expect([marginTop, textTransform, fontWeight]).toEqual(['7px', 'uppercase', '300']);
});

it("it wins over the cut's own rules too, where the cut is a link", () => {
  const Ours = styled(ContinueReading)`
    display: inline-block;
    border: 0;
  `;
  const { getByRole } = render(<Ours href="/story" />);
  const { display, borderTopWidth } = getComputedStyle(getByRole('link'));
  expect([display, borderTopWidth]).toEqual(['inline-block', '0px']);
});

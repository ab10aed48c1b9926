import { PullQuote } from 'newsfold';
import { styled } from 'styled-components';

/** Arrives in a later part of the stream, with a site style that the first part did not need. */
export default function Voices() {
  return <Voice cite="Natasha Ghoneim">There is still quite a “chasm”.</Voice>;
}

const Voice = styled(PullQuote).withConfig({ componentId: 'our-voice' })`
  border-block-end-style: dashed;
`;

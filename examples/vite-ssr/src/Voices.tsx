import { PullQuote } from 'newsfold';

/** Comes in a later part of the stream, with a style that the first part did not need. */
export default function Voices() {
  return <PullQuote cite="Natasha Ghoneim">There is still quite a “chasm”.</PullQuote>;
}

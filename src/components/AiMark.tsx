/*
 * Newsfold's own mark for work of artificial intelligence: the letters "AI" in a frame. It is not one of the European
 * Commission's icons, which publishers may pass in its place.
 */

/** Drawn on a grid of 24 units, like the icons of notices. */
export const aiMarkPath =
  'M5.5 4h13a2.5 2.5 0 0 1 2.5 2.5v11a2.5 2.5 0 0 1-2.5 2.5h-13a2.5 2.5 0 0 1-2.5-2.5v-11a2.5 2.5 0 0 1 2.5-2.5zM7 16.5l3.25-9l3.25 9M8.2 13.5h4.1M17 7.5v9';

/** The mark, hidden from screen readers, because the words beside it say the same. */
export function AiMark() {
  return (
    <svg
      aria-hidden="true"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
    >
      <path d={aiMarkPath} />
    </svg>
  );
}

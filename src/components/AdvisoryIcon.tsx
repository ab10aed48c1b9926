import type { AdvisoryKind } from '../vocabulary/kinds';
import { aiMarkPath } from './AiMark';

/** The icon of a kind of notice, hidden from screen readers, because the heading beside it says the same in words. */
export function AdvisoryIcon({ kind }: { kind: AdvisoryKind }) {
  return (
    // Without a style sheet, an icon without a size would fill the page.
    <svg
      data-part="icon"
      aria-hidden="true"
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
    >
      <path d={iconPaths[kind]} />
    </svg>
  );
}

// Drawn on a grid of 24 units with a margin of about 3, in strokes of the same width.
const iconPaths: Record<AdvisoryKind, string> = {
  affiliate:
    'M10.5 13.5a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7l-1.4 1.4M13.5 10.5a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.4-1.4',
  age: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 7v5l3.5 2',
  ai: aiMarkPath,
  analysis: 'M3.5 20.5h17M7 16.5v-4M12 16.5v-12M17 16.5v-8',
  archive: 'M3.5 4h17v4.5h-17zM5 8.5v11.5h14v-11.5M10 12.5h4',
  breaking: 'M13.5 3l-8 10.5h5.5l-1 7.5l8.5-11h-6z',
  clarification: 'M3.5 5.5h17M3.5 11h17M3.5 16.5h7.5M14 17.5l2.5 2.5l4.5-5',
  correction: 'M3.5 20.5l1-4.5l11-11l3.5 3.5l-11 11zM13 7.5l3.5 3.5M13.5 20.5h7',
  health: 'M9 3.5h6v5.5h5.5v6h-5.5v5.5h-6v-5.5h-5.5v-6h5.5z',
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18M12 11v5.5M12 7.5v.01',
  opinion: 'M3.5 4.5h17v12h-9l-5 4v-4h-3z',
  satire:
    'M4.5 4c5 1.8 10 1.8 15 0v7.5c0 4.8-3.2 8-7.5 9.5c-4.3-1.5-7.5-4.7-7.5-9.5zM8 9.5h2M14 9.5h2M8.5 14c2 2.2 5 2.2 7 0',
  sensitive:
    'M2.5 12c2-3.8 5.3-6 9.5-6s7.5 2.2 9.5 6c-2 3.8-5.3 6-9.5 6s-7.5-2.2-9.5-6zM12 9.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5M4.5 20l15-16',
  sponsored: 'M3.5 9.5v5h4l8.5 5v-15l-8.5 5zM7.5 14.5v5h3M19 9.5a4 4 0 0 1 0 5',
  update: 'M20 12a8 8 0 1 1-2.3-5.6l2.3 2.1M20 3.5v5h-5',
};

/** Boxes of Storybook's that scroll, so the Tab key stops at them. */
const scrollers = {
  '[data-radix-scroll-area-viewport]': 'Code',
  '.docs-story': 'Story',
} as const;

/** Gives a name to each stop of the Tab key that Storybook leaves without one: its code, its previews and the fields of the props. */
export function nameStops(page: HTMLElement): void {
  for (const [selector, name] of Object.entries(scrollers)) {
    for (const box of page.querySelectorAll(selector)) {
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', name);
    }
  }
  for (const row of page.querySelectorAll('.docblock-argstable-body tr')) {
    const prop = row.querySelector('td')?.textContent.trim();
    for (const field of row.querySelectorAll(
      'textarea, select, input:not([type="checkbox"], [type="radio"])',
    )) {
      if (prop) field.setAttribute('aria-label', prop);
    }
  }
}

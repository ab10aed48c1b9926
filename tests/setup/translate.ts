const HTML = 'http://www.w3.org/1999/xhtml';

/** Translates a page as the translators of browsers do: each text becomes elements that React does not know. */
export function translate(page: Element): void {
  const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.data.trim() === '' || text.parentElement?.matches('style, script')) continue;
    const outer = document.createElementNS(HTML, 'font');
    const inner = outer.appendChild(document.createElementNS(HTML, 'font'));
    inner.textContent = toForeign(text.data);
    text.replaceWith(outer);
  }
}

/** A language that is as far from English as a test can tell. */
export function toForeign(words: string): string {
  return words.toUpperCase();
}

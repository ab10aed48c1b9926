/**
 * What a reader gets from a body, in order: every text, and every address of a link, picture, film, sound and frame. The
 * words of Newsfold's own controls are left out.
 */
export function outlineBody(root: Node): string[] {
  const outline: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text !== '') outline.push(text);
    }
    if (!(node instanceof Element)) return node.childNodes.forEach(visit);
    if (node.matches('noscript, summary[data-part], [data-component="Embed"] [data-part="link"]')) {
      return;
    }
    for (const attribute of ['href', 'src', 'poster']) {
      const value = node.getAttribute(attribute);
      if (value !== null) outline.push(`${node.localName} ${describeUrl(value)}`);
    }
    const alt = node.getAttribute('alt');
    if (alt) outline.push(`alt ${alt}`);
    node.childNodes.forEach(visit);
  };
  visit(root);
  return outline;
}

function describeUrl(url: string): string {
  if (!url.startsWith('#')) return url;
  return document.getElementById(decodeURIComponent(url.slice(1)))
    ? '# (leads into the body)'
    : `${url} (leads nowhere)`;
}

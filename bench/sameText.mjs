/** Throws unless the HTML has the words of the article, each text once where the page shows it and all in order. */
export function sameText(html, article, name) {
  const text = spaceless(
    html
      .replace(/<style.*?<\/style>/gs, '')
      .replace(/<!-- -->/g, '')
      .replace(/<[^>]*>/g, ' '),
  );
  const { advisory, headline, standfirst, authors, body, continueAfter, continueLabel } = article;
  const words = [
    advisory.heading,
    advisory.text,
    headline,
    standfirst,
    ...authors.map((author) => author.name),
    article.publishedText,
    article.updatedText,
    ...body.slice(0, continueAfter).map((block) => block.text),
    continueLabel,
    ...body.slice(continueAfter).map((block) => block.text),
  ].map((part) => spaceless(part));
  let from = 0;
  for (const part of words) {
    const at = text.indexOf(part, from);
    if (at < 0) throw new Error(`${name} does not print, in its place: ${part}`);
    from = at + part.length;
  }
  const more = text.length - words.join('').length;
  // "By", "and", "Published", "Updated", and no second copy of anything.
  if (more > 40) throw new Error(`${name} prints ${String(more)} letters that the article does not have`);
}

const entities = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };
const spaceless = (text) =>
  text.replace(/&\w+;|&#x27;/g, (entity) => entities[entity] ?? entity).replace(/\s+/g, '');

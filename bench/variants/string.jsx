/* The limit: what plain.jsx prints, from template strings without React. */
const escaped = (text) =>
  text.replace(
    /[&<>"']/g,
    (mark) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#x27' }[mark]};`,
  );

export function render({
  advisory,
  headline,
  standfirst,
  authors,
  body,
  continueAfter,
  continueLabel,
  ...article
}) {
  const title = escaped(headline);
  const label = escaped(continueLabel);
  const names = authors.map(
    ({ name, href }, index) =>
      `<span>${index > 0 ? ' and ' : ''}<a class="author" href="${escaped(href)}" rel="author">${escaped(name)}</a></span>`,
  );
  return (
    `<article class="article"><div class="advisory" role="note" aria-label="${escaped(advisory.heading)}">` +
    `<p class="advisory-heading">${escaped(advisory.heading)}</p><p class="advisory-text">${escaped(advisory.text)}</p></div>` +
    `<h1 class="headline">${title}</h1><p class="standfirst">${escaped(standfirst)}</p>` +
    `<p class="byline">By ${names.join('')}</p>` +
    `<p class="times"><span>Published <time dateTime="${escaped(article.published)}">${escaped(article.publishedText)}</time></span> ` +
    `<span>Updated <time dateTime="${escaped(article.updated)}">${escaped(article.updatedText)}</time></span></p>` +
    `<div class="body">${body.slice(0, continueAfter).reduce(block, '')}` +
    `<details class="rest"><summary class="control" aria-label="${label}: ${title}">${label}</summary>` +
    `${body.slice(continueAfter).reduce(block, '')}</details></div></article>`
  );
}

function block(html, { type, text }) {
  return type === 'subheading'
    ? `${html}<h2 class="subheading">${escaped(text)}</h2>`
    : `${html}<p class="paragraph">${escaped(text)}</p>`;
}

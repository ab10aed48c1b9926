/* The same article, 2 paragraphs shown and the rest behind a control, cut in each way. All have our typography. */
const sentence =
  'The discussions in Doha will revisit the agreement signed last year, officials said on Saturday. ';
const paragraph = (index) => (
  <p key={index}>
    Paragraph {index}. {sentence.repeat(1 + (index % 3))}
  </p>
);
export const shown = [0, 1].map(paragraph);
export const hidden = (count) => Array.from({ length: count }, (_, index) => paragraph(index + 2));

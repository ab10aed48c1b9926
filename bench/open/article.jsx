/* The same article, 2 paragraphs shown and 1000 behind a control, cut in each way. All have our typography. */
const sentence =
  'The discussions in Doha will revisit the agreement signed last year, officials said on Saturday. ';
const paragraph = (index) => (
  <p key={index}>
    Paragraph {index}. {sentence.repeat(1 + (index % 3))}
  </p>
);
export const shown = [0, 1].map(paragraph);
export const kept = Array.from({ length: 1000 }, (_, index) => paragraph(index + 2));

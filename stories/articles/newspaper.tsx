import type { ArticleAuthor, ArticlePublisher } from '../../src';
import adeyemi from '../assets/portrait-adeyemi.svg?no-inline';
import marchetti from '../assets/portrait-marchetti.svg?no-inline';

/* The Lorne Courier is invented, like its people and everything that it reports. */

export const courier: ArticlePublisher = {
  name: 'The Lorne Courier',
  url: 'https://courier.example/',
  publishingPrinciples: 'https://courier.example/standards',
  correctionsPolicy: 'https://courier.example/corrections',
};

export const tunde: ArticleAuthor = {
  name: 'Tunde Adeyemi',
  href: 'https://courier.example/people/tunde-adeyemi',
  image: adeyemi,
};

export const ines: ArticleAuthor = {
  name: 'Ines Marchetti',
  href: 'https://courier.example/people/ines-marchetti',
  image: marchetti,
  description: 'Columnist',
};

/** Returns the paragraphs of a text whose paragraphs are separated by empty lines. */
export function toParagraphs(text: string) {
  return text
    .trim()
    .split(/\n\n/)
    .map((paragraph) => {
      const words = paragraph.replaceAll('\n', ' ').trim();
      return <p key={words}>{words}</p>;
    });
}

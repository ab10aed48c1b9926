import type { Meta, StoryObj } from '@storybook/react-vite';

import { Article, ArticleBody, Figure, PullQuote, Subheading } from '../../src';
import { ar } from '../../src/locales';
import { dohaPicture, longestWord } from '../newsroom';
import { seedText, type ArticleText } from '../seedArticle';

const paragraphs = (texts: string[]) => texts.map((text) => <p key={text}>{text}</p>);

const text = ({ lead, rest, subheading, threat }: ArticleText) => (
  <>
    {paragraphs(lead)}
    {paragraphs(rest)}
    <Subheading>{subheading}</Subheading>
    {paragraphs(threat)}
  </>
);

const slot = (name: string) => (
  <div
    style={{
      display: 'grid',
      placeItems: 'center',
      blockSize: 250,
      border: '1px dashed',
      fontFamily: 'sans-serif',
    }}
  >
    {name}
  </div>
);

const cut = ({ continueReading, headline }: ArticleText) => ({ label: continueReading, headline });

const meta = {
  title: 'Text/ArticleBody (lede, copy)',
  id: 'components-articlebody',
  component: ArticleBody,
  args: { children: text(seedText.en) },
  parameters: { arabic: () => ({ children: text(seedText.ar) }) },
} satisfies Meta<typeof ArticleBody>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WholeText: Story = { name: 'The whole text' };

export const CutAfterThreeParagraphs: Story = {
  name: 'Cut after three paragraphs',
  args: { continueAfter: 3, continueReading: cut(seedText.en) },
  parameters: {
    arabic: () => ({ children: text(seedText.ar), continueReading: { ...cut(seedText.ar), locale: ar } }),
  },
};

export const CutAfterWords: Story = {
  name: 'Cut after 150 words',
  args: { continueAfter: { words: 150 }, continueReading: cut(seedText.en) },
  parameters: {
    arabic: () => ({ children: text(seedText.ar), continueReading: { ...cut(seedText.ar), locale: ar } }),
  },
};

/** The elements that a text may hold besides paragraphs, as a CMS sends them. */
export const EveryElement: Story = {
  name: 'Every element',
  args: {
    children: (
      <>
        <p>
          The deal, <cite>The Agreement for Bringing Peace</cite>, was signed in Doha in{' '}
          <strong>February 2020</strong>
          <sup>1</sup> and asks for <em>guarantees</em> that <a href="/afghanistan">Afghanistan</a> harbors no
          group that threatens others. Its annex has the code <code>A-2</code>; <kbd>Ctrl</kbd>+<kbd>F</kbd>{' '}
          finds the <mark>marked words</mark>.
        </p>
        <h2>What was agreed</h2>
        <ol>
          <li>
            A withdrawal in two steps:
            <ul>
              <li>to 8,600 troops within 135 days</li>
              <li>of all others within 14 months</li>
            </ul>
          </li>
          <li>Talks between Afghans, from March 10</li>
        </ol>
        <h3>Terms</h3>
        <dl>
          <dt>Withdrawal</dt>
          <dd>Of all forces of the United States, its allies and its coalition partners.</dd>
        </dl>
        <h4>What the sides say</h4>
        <blockquote>
          <p>“A new page,” the acting foreign minister called it.</p>
          <cite>The state news agency</cite>
        </blockquote>
        <figure>
          <img {...dohaPicture} alt={dohaPicture.alt} />
          <figcaption>
            The hotel stands by the <a href="/doha">corniche</a>.
          </figcaption>
        </figure>
        <table>
          <caption>Troops in Afghanistan</caption>
          <thead>
            <tr>
              <th>Month</th>
              <th data-align="end">Troops</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>February 2020</td>
              <td data-align="end">13,000</td>
            </tr>
            <tr>
              <td>January 2021</td>
              <td data-align="end">2,500</td>
            </tr>
          </tbody>
        </table>
        <hr />
        <details>
          <summary>How we counted</summary>
          <p>The figures are those that the Pentagon published.</p>
        </details>
        <pre>
          <code>2020-02,13000{'\n'}2021-01,2500</code>
        </pre>
        <p>The talks go on.</p>
        <ol data-part="footnotes">
          <li>
            The text was published in English, Dari and Pashto. <a href="#deal">↩</a>
          </li>
        </ol>
      </>
    ),
  },
  parameters: { ownLanguage: true },
};

export const FewerBlocksThanTheCut: Story = {
  name: 'Shorter than the cut',
  tags: ['!dev', '!autodocs'],
  args: { continueAfter: 5, children: paragraphs(seedText.en.lead) },
  parameters: { arabic: () => ({ children: paragraphs(seedText.ar.lead) }) },
};

export const WithPictureAndQuote: Story = {
  name: 'With picture and quote',
  args: {
    children: (
      <>
        {paragraphs(seedText.en.lead.slice(0, 2))}
        <Figure
          caption="The talks are held in Doha, where the agreement of 2020 was signed."
          credit="Illustration: Mei Lin"
        >
          <img {...dohaPicture} alt={dohaPicture.alt} />
        </Figure>
        {paragraphs(seedText.en.rest.slice(5, 7))}
        <PullQuote cite="Natasha Ghoneim, reporting from Doha">
          “The Taliban is describing its delegation as high level.”
        </PullQuote>
        {paragraphs(seedText.en.rest.slice(7))}
      </>
    ),
  },
  parameters: { arabic: null },
};

const longRead = (
  { lead, rest, subheading, threat }: ArticleText,
  words: { quote: string; speaker: string; caption: string; credit: string; alt: string },
) => {
  const picture = <img {...dohaPicture} alt={words.alt} />;
  return (
    <>
      {paragraphs(lead)}
      <Figure width="wide" caption={words.caption} credit={words.credit}>
        {picture}
      </Figure>
      {paragraphs(rest.slice(0, 3))}
      <PullQuote placement="aside" repeated cite={words.speaker}>
        {words.quote}
      </PullQuote>
      {paragraphs(rest.slice(3))}
      <Subheading>{subheading}</Subheading>
      {paragraphs(threat.slice(0, 1))}
      <Figure width="half" caption={words.caption}>
        {picture}
      </Figure>
      {paragraphs(threat.slice(1))}
      <Figure width="full" caption={words.caption} credit={words.credit}>
        {picture}
        {picture}
      </Figure>
    </>
  );
};

/** A large first letter, and pictures and quotes that leave the column. */
export const LongRead: Story = {
  name: 'Long read',
  render: (args) => (
    <Article lang={args.lang} dir={args.dir}>
      <ArticleBody {...args} />
    </Article>
  ),
  args: {
    dropCap: true,
    children: longRead(seedText.en, {
      quote: '“The Taliban is describing its delegation as high level.”',
      speaker: 'Natasha Ghoneim',
      caption: 'The talks are held in Doha, where the agreement of 2020 was signed.',
      credit: 'Illustration: Mei Lin',
      alt: dohaPicture.alt,
    }),
  },
  parameters: {
    arabic: () => ({
      children: longRead(seedText.ar, {
        quote: '«تصف طالبان وفدها بأنه رفيع المستوى»',
        speaker: 'ناتاشا غنيم',
        caption: 'تُعقد المحادثات في الدوحة حيث وُقّع اتفاق عام 2020.',
        credit: 'رسم: مي لين',
        alt: 'مركب شراعي أمام أبراج الخليج الغربي في الدوحة عند الغسق',
      }),
    }),
  },
};

export const WithInserts: Story = {
  name: 'With an ad and a promo',
  args: {
    continueAfter: 3,
    continueReading: cut(seedText.en),
    inserts: [
      { after: 2, content: slot('An ad, 300 × 250'), minHeight: 250, label: 'Advertisement' },
      {
        after: 5,
        content: (
          <p>
            More on this: <a href="/explainers/doha-agreement">What the Doha agreement says</a>
          </p>
        ),
      },
    ],
  },
  parameters: {
    // The locale inside continueReading would be printed with every message, which never ended in Arabic.
    docs: { source: { type: 'code' } },
    arabic: () => ({
      children: text(seedText.ar),
      continueReading: { ...cut(seedText.ar), locale: ar },
      inserts: [
        { after: 2, content: slot('إعلان، 300 × 250'), minHeight: 250, label: 'إعلان' },
        {
          after: 5,
          content: (
            <p>
              اقرأ أيضًا: <a href="/explainers/doha-agreement">ماذا يقول اتفاق الدوحة</a>
            </p>
          ),
        },
      ],
    }),
  },
};

export const EveryKindOfBlock: Story = {
  name: 'Every kind of block',
  tags: ['!dev', '!autodocs'],
  args: {
    children: (
      <>
        <p>
          The agreement <em>of 2020</em> has <strong>four parts</strong>, and each has been{' '}
          <a href="/explainers/doha-agreement">read differently</a> in Kabul and in Washington.
          <sup>1</sup>
        </p>
        <h2>What was agreed</h2>
        <ol>
          <li>Foreign forces leave within 14 months.</li>
          <li>No group may use Afghan soil to threaten the US or its allies.</li>
        </ol>
        <h3>What was left open</h3>
        <ul>
          <li>The form of the government</li>
          <li>The rights of women and girls</li>
        </ul>
        <blockquote>
          <p>
            “The Islamic Emirate of Afghanistan will not allow any of its members to use the soil of
            Afghanistan to threaten the security of the United States and its allies.”
          </p>
        </blockquote>
        <table>
          <thead>
            <tr>
              <th scope="col">Date</th>
              <th scope="col">Step</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>29 February 2020</td>
              <td>Signed in Doha</td>
            </tr>
            <tr>
              <td>30 August 2021</td>
              <td>The last US soldier leaves Kabul</td>
            </tr>
          </tbody>
        </table>
        <hr />
        <p>
          <small>1. The text was published in English, Dari and Pashto.</small>
        </p>
      </>
    ),
  },
  parameters: { arabic: null },
};

export const InArabic: Story = {
  tags: ['!dev', '!autodocs'],
  args: {
    lang: 'ar',
    dir: 'rtl',
    children: text(seedText.ar),
    continueAfter: 3,
    continueReading: { ...cut(seedText.ar), locale: ar },
  },
  parameters: { ownLanguage: true },
};

export const MixedDirections: Story = {
  name: 'Mixed directions',
  tags: ['!dev', '!autodocs'],
  args: {
    children: (
      <p>
        The statement, headed “<bdi lang="ar">فتح صفحة جديدة</bdi>”, was read out twice: at 17:20 in Doha, and
        at 18:50 in <bdi lang="fa">کابل</bdi>.
      </p>
    ),
  },
  parameters: { ownLanguage: true },
};

export const WithEmoji: Story = {
  name: 'With emoji',
  tags: ['!dev', '!autodocs'],
  args: { children: <p>Our reporters answer readers’ questions 💬 on Sunday 🗓️.</p> },
  parameters: { arabic: null },
};

export const WordOfThreeHundredLetters: Story = {
  name: 'Word of three hundred letters',
  tags: ['test-only', '!dev', '!autodocs'],
  args: { lang: 'de', children: <p>{longestWord}</p> },
  parameters: { ownLanguage: true },
};

export const CutBeforeAnything: Story = {
  name: 'Cut before anything',
  args: { continueAfter: 0, children: paragraphs(seedText.en.lead) },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: {
    arabic: () => ({ children: paragraphs(seedText.ar.lead) }),
    warns: /ArticleBody: continueAfter is 0/,
  },
};

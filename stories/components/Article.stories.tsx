import type { Meta, StoryObj } from '@storybook/react-vite';

import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  Byline,
  Figure,
  Headline,
  PullQuote,
  Standfirst,
  Subheading,
  Timestamp,
} from '../../src';
import { ar, en } from '../../src/locales';
import { daniel, dohaPicture, layla, laylaInArabic, longestWord } from '../newsroom';
import { seedPublished, seedText, seedTimeZone } from '../seedArticle';

const meta = {
  title: 'Whole articles/Article',
  id: 'components-article',
  component: Article,
  args: { locale: en },
  parameters: { bleed: true },
} satisfies Meta<typeof Article>;

export default meta;
type Story = StoryObj<typeof meta>;

const paragraphs = (texts: string[]) => texts.map((text) => <p key={text}>{text}</p>);

export const WithPictureAndQuote: Story = {
  name: 'With picture and quote',
  args: {
    children: (
      <>
        <Headline kicker="Afghanistan">{seedText.en.headline}</Headline>
        <Standfirst>{seedText.en.standfirst}</Standfirst>
        <Byline authors={[layla, daniel, seedText.en.contributor]} />
        <Timestamp published={seedPublished} updated="2021-10-10T08:05:00+03:00" timeZone={seedTimeZone} />
        <Figure
          caption="The talks are held in Doha, where the agreement of 2020 was signed."
          credit="Illustration: Mei Lin"
        >
          <img {...dohaPicture} alt={dohaPicture.alt} />
        </Figure>
        <ArticleBody>
          {paragraphs(seedText.en.lead)}
          <PullQuote cite="Natasha Ghoneim, reporting from Doha">
            “The Taliban is describing its delegation as high level.”
          </PullQuote>
          {paragraphs(seedText.en.rest.slice(0, 3))}
          <Subheading permalink>{seedText.en.subheading}</Subheading>
          {paragraphs(seedText.en.threat)}
        </ArticleBody>
      </>
    ),
  },
  parameters: { ownLanguage: true },
};

export const InArabic: Story = {
  args: {
    locale: ar,
    children: (
      <>
        <Headline kicker="أفغانستان">{seedText.ar.headline}</Headline>
        <Standfirst>{seedText.ar.standfirst}</Standfirst>
        <Byline authors={[laylaInArabic, seedText.ar.contributor]} locale={ar} />
        <Timestamp published={seedPublished} timeZone={seedTimeZone} locale={ar} />
        <Figure caption="تُعقد المحادثات في الدوحة حيث وُقّع اتفاق عام 2020." credit="رسم: مي لين">
          <img {...dohaPicture} alt="مركب شراعي أمام أبراج الخليج الغربي في الدوحة عند الغسق" />
        </Figure>
        <ArticleBody>
          {paragraphs(seedText.ar.lead)}
          <PullQuote cite="ناتاشا غنيم، من الدوحة">«تصف طالبان وفدها بأنه رفيع المستوى»</PullQuote>
          {paragraphs(seedText.ar.rest.slice(0, 3))}
          <Subheading>{seedText.ar.subheading}</Subheading>
          {paragraphs(seedText.ar.threat)}
        </ArticleBody>
      </>
    ),
  },
  parameters: { ownLanguage: true },
};

export const Short: Story = {
  name: 'A short item',
  args: {
    children: (
      <>
        <Headline>Taliban delegation to meet European Union envoys</Headline>
        <Byline authors={[{ name: 'Layla Haddad' }]} />
        <Timestamp published={seedPublished} timeZone={seedTimeZone} />
        <ArticleBody>
          <p>{seedText.en.rest[0]}</p>
        </ArticleBody>
      </>
    ),
  },
  parameters: { ownLanguage: true },
};

export const ArabicNoticeInAnEnglishArticle: Story = {
  name: 'Arabic notice, English article',
  args: {
    children: (
      <>
        <AdvisoryNotice kind="info" locale={ar} lang="ar" dir="rtl">
          يمكن قراءة هذا المقال <a href="/ar/news/2021/10/9">باللغة العربية</a>.
        </AdvisoryNotice>
        <Headline>{seedText.en.headline}</Headline>
        <ArticleBody>{paragraphs(seedText.en.lead)}</ArticleBody>
      </>
    ),
  },
  parameters: { ownLanguage: true },
};

export const Dark: Story = {
  name: 'Always dark',
  args: {
    colorScheme: 'dark',
    children: (
      <>
        <Headline kicker="Afghanistan">{seedText.en.headline}</Headline>
        <Standfirst>{seedText.en.standfirst}</Standfirst>
        <ArticleBody>{paragraphs(seedText.en.lead)}</ArticleBody>
      </>
    ),
  },
  parameters: { ownLanguage: true },
};

export const LongestWordsEverywhere: Story = {
  name: 'Longest words everywhere',
  tags: ['test-only', '!dev', '!autodocs'],
  args: {
    children: (
      <>
        <AdvisoryNotice heading={longestWord}>{longestWord}</AdvisoryNotice>
        <Headline kicker={longestWord}>{longestWord}</Headline>
        <Standfirst>{longestWord}</Standfirst>
        <Byline authors={[{ name: longestWord, organization: longestWord }]} />
        <ArticleBody>
          <p>{longestWord}</p>
          <Subheading>{longestWord}</Subheading>
          <ul>
            <li>{longestWord}</li>
          </ul>
          <PullQuote cite={longestWord}>{longestWord}</PullQuote>
        </ArticleBody>
      </>
    ),
  },
  parameters: { ownLanguage: true },
};

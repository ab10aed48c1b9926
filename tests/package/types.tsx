/*
 * What a publisher's editor and build should refuse and accept. The compiler is the test: an
 * `@ts-expect-error` above something that is accepted is an error of its own. Nothing here runs.
 */
import { createRef } from 'react';
import { styled } from 'styled-components';

import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  ArticleTheme,
  Byline,
  ContinueReading,
  defaultTheme,
  en,
  Figure,
  Headline,
  PullQuote,
  Standfirst,
  Subheading,
  Timestamp,
  type Author,
  type Locale,
  type Theme,
} from '../../src/index';

const authors: Author[] = [{ name: 'Anna Ferreira' }];
const BrandedHeadline = styled(Headline)``;

export const refused = [
  // @ts-expect-error There is no h0.
  <Headline key="" level={0} />,
  // @ts-expect-error There is no h7.
  <Headline key="" level={7} />,
  // @ts-expect-error A rank is a number.
  <Headline key="" level="2" />,
  // @ts-expect-error Sizes are s, m, l, xl.
  <Headline key="" size="huge" />,
  // @ts-expect-error A headline is a heading: `title` is the HTML attribute, a text.
  <Headline key="" title={<b>Ports</b>} />,
  // @ts-expect-error Rank 1 is the headline's.
  <Subheading key="" level={1} />,
  // @ts-expect-error There is no h7.
  <Subheading key="" level={7} />,
  // @ts-expect-error A byline needs authors.
  <Byline key="" />,
  // @ts-expect-error An author is an object with a name.
  <Byline key="" authors={['Anna Ferreira']} />,
  // @ts-expect-error An author has a name.
  <Byline key="" authors={[{ href: '/by/anna' }]} />,
  // @ts-expect-error There is no such role.
  <Byline key="" authors={[{ name: 'Anna', role: 'columnist' }]} />,
  // @ts-expect-error A locale is an object, not a tag.
  <Byline key="" authors={authors} locale="en" />,
  // @ts-expect-error There is no such format.
  <Timestamp key="" published="2021-10-09" format="nonsense" />,
  // @ts-expect-error A date is a text, a number or a Date.
  <Timestamp key="" published={{ year: 2021 }} />,
  // @ts-expect-error There is no such kind.
  <AdvisoryNotice key="" kind="gore" />,
  // @ts-expect-error There is no such role in a theme.
  <ArticleTheme key="" theme={{ colour: { text: 'red' } }} />,
  // @ts-expect-error There is no such color.
  <ArticleTheme key="" theme={{ color: { heading: 'red' } }} />,
  // @ts-expect-error There is no such form of a kicker.
  <ArticleTheme key="" theme={{ form: { kicker: 'pill' } }} />,
  // @ts-expect-error Each of the two schemes needs its color.
  <ArticleTheme key="" theme={{ color: { text: { light: 'red' } } }} />,
  // @ts-expect-error A size needs a unit.
  <ArticleTheme key="" theme={{ size: { body: 18 } }} />,
  // @ts-expect-error There is no such scheme.
  <ArticleTheme key="" colorScheme="sepia" />,
  // @ts-expect-error There is no such scheme.
  <Article key="" colorScheme="system" />,
  // @ts-expect-error A cut is a number of blocks or of words.
  <ArticleBody key="" continueAfter="3" />,
  // @ts-expect-error The root is an element of HTML.
  <Headline key="" ref={createRef<SVGElement>()} />,
  // @ts-expect-error What styled() makes takes the same props.
  <BrandedHeadline key="" size="huge" />,
];

// @ts-expect-error A locale with words missing would leave gaps on the page.
export const gaps: Locale = { tag: 'en', dir: 'ltr', messages: { published: 'Published {time}' } };

export const accepted = [
  <Headline key="" id="lead" lang="en" dir="auto" title="Top" hidden tabIndex={-1} aria-describedby="note" />,
  <Headline key="" ref={createRef<HTMLHeadingElement>()} onClick={(event) => event.currentTarget.focus()} />,
  <Headline
    key=""
    level={undefined}
    size={undefined}
    href={undefined}
    theme={undefined}
    data-story="ports"
  />,
  <BrandedHeadline key="" size="xl" kicker="Trade" />,
  <Standfirst key="" ref={createRef<HTMLDivElement>()} itemProp="abstract" />,
  <Byline key="" authors={authors} ref={createRef<HTMLDivElement>()} translate="no" />,
  <Byline key="" authors={[{ name: 'Mei Tanaka', role: 'photographer', href: undefined }] as const} />,
  <Timestamp key="" published={new Date(0)} updated={null} now={0} ref={createRef<HTMLParagraphElement>()} />,
  <Timestamp key="" published="2021-10-09" format={{ dateStyle: 'full' }} className="dated" />,
  <Article key="" locale={{ ...en, tag: 'en-GB' }} ref={createRef<HTMLElement>()} itemScope />,
  <ArticleBody key="" continueAfter={{ words: 200 }} ref={createRef<HTMLDivElement>()} />,
  <ContinueReading key="" ref={createRef<HTMLDetailsElement>()} onToggle={() => undefined} />,
  <AdvisoryNotice key="" kind="health" heading={<b>Read this</b>} ref={createRef<HTMLDivElement>()} />,
  <Subheading key="" permalink id="deal" ref={createRef<HTMLHeadingElement>()} />,
  <Figure key="" caption={<em>The port</em>} credit="Reuters" ref={createRef<HTMLElement>()} />,
  <PullQuote key="" cite="The harbor master" ref={createRef<HTMLElement>()} />,
  <ArticleTheme key="" theme={defaultTheme} colorScheme="dark" style={{ display: 'block' }} />,
  <ArticleTheme key="" colorScheme="inherit" />,
  <Article key="" colorScheme="inherit" />,
  <ArticleBody key="" dangerouslySetInnerHTML={{ __html: '<p>Ships move again.</p>' }} />,
  // @ts-expect-error A headline has content of its own, so HTML would have no effect.
  <Headline key="" dangerouslySetInnerHTML={{ __html: 'Ships' }} />,
  // @ts-expect-error The same goes for a standfirst.
  <Standfirst key="" dangerouslySetInnerHTML={{ __html: 'Ships' }} />,
];

export const brand: Theme = {
  color: { text: '#222', link: { light: 'navy', dark: 'skyblue' } },
  measure: '30em',
};

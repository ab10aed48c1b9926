import {
  AdvisoryNotice,
  AiDisclosure,
  AiLabel,
  Article,
  ArticleBody,
  ArticleTheme,
  AuthorCard,
  Byline,
  Contents,
  ContinueReading,
  Corrections,
  Figure,
  Headline,
  KeyPoints,
  License,
  MediaPlayer,
  NewsArticle,
  Policies,
  PreferredSource,
  PullQuote,
  RelatedLinks,
  SensitiveCover,
  ShareLinks,
  Sources,
  Standfirst,
  Subheading,
  SubscriptionOffer,
  Timestamp,
  Topics,
  TypeOfWork,
  type ArticleContent,
  type ArticleThemeProps,
} from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { DismissibleAdvisory } from '../../src/components/DismissibleAdvisory';
import { ShareButton } from '../../src/components/ShareButton';
import { Embed, WideTable } from '../../src/html';

const picture =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='320' height='180'%3E%3Crect width='320' height='180' fill='gray'/%3E%3C/svg%3E";

/** Inline elements that a CMS writes into any text. */
function Words() {
  return (
    <>
      The <a href="/harbor">harbor</a> is <strong>closed</strong> and <em>empty</em>, says{' '}
      <cite>The Log</cite>.
    </>
  );
}

/** Blocks that a CMS writes into a text that may hold blocks. */
function Blocks() {
  return (
    <>
      <p>
        <Words />
      </p>
      <ul>
        <li>
          <Words />
        </li>
      </ul>
      <ol>
        <li>The first ship</li>
        <li>The second ship</li>
      </ol>
    </>
  );
}

/** Every element that `ArticleBody` gives a look. */
export function BodyElements() {
  return (
    <>
      <p>
        <Words /> Water<sub>2</sub>, north<sup>3</sup>, <b>bold</b>, <i>italic</i>, <code>code</code>,{' '}
        <kbd>key</kbd>, <mark>mark</mark>, <samp>out</samp>, <var>x</var>, <s>struck</s>, <del>deleted</del>,{' '}
        <ins>added</ins>, <u>under</u>, <dfn>berth</dfn>, <img src={picture} width={16} height={9} alt="" />
      </p>
      <h2>A heading of the second rank</h2>
      <p>Ships are moving.</p>
      <h3>A heading of the third rank</h3>
      <p>Ships are moving.</p>
      <h4>A heading of the fourth rank</h4>
      <Blocks />
      <ul>
        <li>
          Cranes
          <ul>
            <li>
              North
              <ul>
                <li>One</li>
              </ul>
            </li>
          </ul>
          <ol>
            <li>South</li>
          </ol>
        </li>
      </ul>
      <dl>
        <dt>Berth</dt>
        <dd>Where a ship lies</dd>
      </dl>
      <blockquote>
        <p>“We wait,” she said.</p>
        <cite>The Log</cite>
      </blockquote>
      <pre>
        <code>ships = 3</code>
      </pre>
      <hr />
      <img src={picture} width={320} height={180} alt="" />
      <p>
        <img src={picture} width={320} height={180} alt="" />
      </p>
      <video muted width={320} height={180} />
      <figure>
        <img src={picture} width={320} height={180} alt="" />
        <figcaption>
          <Words />
        </figcaption>
      </figure>
      <table>
        <caption>Ships by day</caption>
        <thead>
          <tr>
            <th>Day</th>
            <th data-align="end">Ships</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Monday</td>
            <td>
              <Words />
            </td>
          </tr>
        </tbody>
      </table>
      <details open>
        <summary>More</summary>
        <p>Ships are moving.</p>
      </details>
      <pre>plain</pre>
      <ol data-part="footnotes">
        <li>Ships are moving.</li>
      </ol>
    </>
  );
}

const story: ArticleContent = {
  headline: 'Ports reopen',
  kicker: 'Trade',
  standfirst: 'Ships are moving.',
  dateline: 'Doha',
  advisories: [{ kind: 'age' }],
  published: '2020-10-09T14:00:00+03:00',
  digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
  paywall: { content: 'in-page', after: 1 },
  continueAfter: 1,
  body: { html: '<p>Ships are moving.</p><p>Cranes too.</p>' },
};

const load = () => Promise.resolve(<p>The rest.</p>);
const fail = () => Promise.reject(new Error('The server is out of reach.'));

/** A page with every component, every part of each, and every element of a text. Some come after a press: see `pressAll`. */
export function EveryPart(props: Pick<ArticleThemeProps, 'theme' | 'colorScheme'>) {
  return (
    <ArticleTheme {...props}>
      <Article>
        <AdvisoryNotice kind="health" heading={<Words />} action={<a href="/all">All notices</a>}>
          <Blocks />
        </AdvisoryNotice>
        <AdvisoryNotice kind="satire" />
        <AdvisoryNotice kind="opinion" />
        <AdvisoryNotice kind="sponsored" heading="Paid for by a port" />
        <DismissibleAdvisory heading="Live now" />
        <DismissibleAdvisory data-press heading="The count has begun" />
        <TypeOfWork kind="analysis" href="/labels" />
        <AiDisclosure humanReviewed editorialResponsibility="The Doha Bureau">
          <Blocks />
        </AiDisclosure>
        <Headline label={<TypeOfWork kind="opinion" />} kicker="Trade" kickerHref="/trade" size="xl">
          Ports <em>reopen</em>
        </Headline>
        <Headline level={2} size="s" href="/ports">
          Ports reopen
        </Headline>
        <Standfirst>
          <Words />
        </Standfirst>
        <Standfirst>
          <Blocks />
        </Standfirst>
        <Byline
          authors={[
            { name: 'Natasha Ghoneim', href: '/ghoneim', image: picture },
            { name: 'Anna Ferreira', organization: 'Reuters', image: picture, description: 'Ports' },
          ]}
        />
        <Timestamp published="2021-10-09T14:00:00Z" updated="2021-10-10T14:00:00Z">
          4 min read
        </Timestamp>
        <Figure caption={<Words />} credit="Illustration: Mei Lin">
          <AiLabel digitalSourceType="trainedAlgorithmicMedia" />
          <img src={picture} width={320} height={180} alt="" />
        </Figure>
        <Figure caption={<Words />} credit="Video: Mei Lin">
          <MediaPlayer
            sources="/nothing-here.mp4"
            name="The port at dawn"
            poster={picture}
            duration="PT2M5S"
            transcript={<Blocks />}
          />
        </Figure>
        <MediaPlayer kind="audio" sources="/nothing-here.mp3" duration={125} transcript="Ships are moving." />
        <KeyPoints
          points={[<Words key="words" />, 'Cranes move.']}
          digitalSourceType="trainedAlgorithmicMedia"
        />
        <KeyPoints points={[<Words key="words" />]} />
        <Contents
          headings={[
            { id: 'terrorist-threat', text: 'Terrorist threat', level: 2 },
            { id: 'what-comes-next', text: 'What comes next', level: 3 },
          ]}
        />
        <ArticleBody dropCap>
          <BodyElements />
          <Subheading permalink>Terrorist threat</Subheading>
          <p>Ships are moving.</p>
          <Subheading level={3}>What comes next</Subheading>
          <Figure caption={<Words />}>
            <img src={picture} width={320} height={180} alt="" />
          </Figure>
          <Figure width="half" caption="A pair">
            <img src={picture} width={320} height={180} alt="" />
            <img src={picture} width={320} height={180} alt="" />
          </Figure>
          <PullQuote placement="aside" cite="The pilot">
            “We wait”
          </PullQuote>
          <PullQuote cite={<Words />}>
            <p>
              <Words />
            </p>
          </PullQuote>
          <Embed provider="YouTube" src="https://player.invalid/embed/a" caption={<Words />}>
            <p>
              <Words />
            </p>
          </Embed>
          <WideTable>
            <table>
              <caption>Ships by day</caption>
              <tbody>
                <tr>
                  <th>Monday</th>
                  <td>3</td>
                </tr>
              </tbody>
            </table>
          </WideTable>
          <SensitiveCover reason={<Words />}>
            <p>Doctors at the scene.</p>
          </SensitiveCover>
          <SensitiveCover defaultOpen reason="The injured">
            <Blocks />
          </SensitiveCover>
          <ContinueReading headline="Ports reopen" collapse={<ContinueReadingCollapse />} defaultOpen>
            <p>Ships are moving.</p>
          </ContinueReading>
          <ContinueReading headline="Ports reopen">
            <p>Ships are moving.</p>
          </ContinueReading>
          <RelatedLinks placement="text" links={[{ text: 'Ships wait', href: '/ships' }]} />
          <ContinueReading href="/ports" />
          <ContinueReadingRemote data-press href="/ports/1" load={load} />
          <ContinueReadingRemote data-press href="/ports/2" load={fail} />
        </ArticleBody>
        <ArticleBody
          continueAfter={2}
          continueReading={{ defaultOpen: true }}
          inserts={[1, 3].map((after) => ({
            after,
            content: <p>Two tickets for one</p>,
            label: 'Advertisement',
          }))}
        >
          <p>Ships are moving.</p>
          <p>Cranes too.</p>
          <p>Trucks wait.</p>
          <p>Trains do not.</p>
        </ArticleBody>
        <SubscriptionOffer
          heading={<Words />}
          subscribe={{ href: '/subscribe' }}
          signIn={{ href: '/sign-in' }}
        >
          <Blocks />
        </SubscriptionOffer>
        <Corrections
          items={[
            {
              date: '2021-10-12',
              incorrect: <Words />,
              replacement: <Words />,
              href: '/corrections/1',
            },
            { date: '2021-10-10', replacement: 'The envoy spoke.', kind: 'clarification' },
          ]}
        />
        <ShareLinks
          url="https://example.com/ports"
          headline="Ports reopen"
          services={['email', 'whatsapp', 'x']}
        >
          <ShareButton data-press url="https://example.com/ports" headline="Ports reopen" />
        </ShareLinks>
        <Policies policies={{ correctionsPolicy: '/corrections', aiPolicy: '/ai' }} />
        <PreferredSource name="The Log" site="example.com" />
        <License copyrightNotice="© 2021 The Log" license="/license" acquireLicensePage="/syndication" />
        <Sources
          sources={[{ text: 'The harbor’s log', href: 'https://example.com/log' }, { text: 'The pilots' }]}
        />
        <AuthorCard
          authors={[
            {
              name: 'Natasha Ghoneim',
              href: '/ghoneim',
              image: picture,
              description: 'Ports',
              bio: <Blocks />,
              links: [{ text: 'Mastodon', href: 'https://social.example/@ghoneim' }],
              expertise: ['Harbors', 'Ships'],
            },
            { name: 'Anna Ferreira', organization: 'Reuters', bio: <Words /> },
          ]}
        />
        <AuthorCard authors={[{ name: 'Anna Ferreira', bio: 'She has been at sea.' }]} />
        <RelatedLinks
          links={[
            { text: 'Ships wait', href: '/ships', kicker: 'Analysis' },
            { text: 'Trains do not', href: '' },
          ]}
        />
        <Topics topics={[{ name: 'Ports', href: '/ports' }, { name: 'Cranes' }]} />
      </Article>
      <NewsArticle article={story} jsonLd={false} now="2024-10-10" renderHtml={renderHtml} />
    </ArticleTheme>
  );
}

const renderHtml = (html: string) =>
  html
    .split('</p>')
    .filter(Boolean)
    .map((text) => <p key={text}>{text.replace('<p>', '')}</p>);

/** Presses what shows the parts that come after a press. */
export async function pressAll(page: HTMLElement): Promise<void> {
  for (const details of page.querySelectorAll<HTMLDetailsElement>('[data-component="Embed"] details')) {
    details.open = true;
  }
  for (const control of page.querySelectorAll<HTMLElement>('[data-press] :is(a, button)')) control.click();
  const isDone = () =>
    ['dismissed', 'failure', 'rest'].every((part) => page.querySelector(`[data-part="${part}"]`)) &&
    page.querySelector('[data-part="url"], [data-part="status"]:not(:empty)');
  while (!isDone()) await new Promise((resolve) => setTimeout(resolve, 20));
}

import { useState, type ReactNode } from 'react';

import {
  Article,
  ArticleBody,
  Headline,
  NewsArticle,
  SensitiveCover,
  Subheading,
  type ArticleBodyProps,
  type ContinueAfter,
} from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { ContinueReadingRouterLinks } from '../../src/components/ContinueReadingRouterLinks';
import { articleBlocks, Embed } from '../../src/html';
import { headline } from './notes';
import { Scripts } from './Scripts';

type CutProps = Omit<ArticleBodyProps, 'children'> & { paragraphs?: number };

/** The talks in Doha: two paragraphs, a cut, then the rest, with a subheading and links. */
function Talks({ continueAfter = 2 satisfies ContinueAfter, continueReading, paragraphs = 0 }: CutProps) {
  return (
    <Page>
      <ArticleBody continueAfter={continueAfter} continueReading={{ headline, ...continueReading }}>
        <p>
          The in-person meetings{' '}
          <a id="above" href="/doha">
            in Doha
          </a>{' '}
          are the first since August.
        </p>
        <p>The focus of the Afghan delegation was humanitarian aid, officials said on Saturday.</p>
        <p id="first-kept">
          The delegation asked for an end to{' '}
          <a id="inside" href="/sanctions">
            the ban on reserves
          </a>{' '}
          of the central bank, and both sides agreed to meet again after the winter in the same city.
        </p>
        <Subheading id="threat">Terrorist threat</Subheading>
        <p>The agreement demanded that the Taliban break ties with armed groups such as al-Qaeda.</p>
        <ul>
          <li>
            Humanitarian aid
            <ul>
              <li>Wheat before the winter</li>
            </ul>
          </li>
        </ul>
        {Array.from({ length: paragraphs }, (_, index) => (
          <p key={index} id={`paragraph-${String(index + 1)}`}>
            Paragraph number {index + 1}z of the long story is as long as a paragraph in a newspaper tends to
            be, so that it takes two or three lines in a column of the usual width, and{' '}
            {index % 3 === 0
              ? 'now and then it is longer than its neighbours are, as is usual too.'
              : 'ends.'}
          </p>
        ))}
        <p>The chargé d’affaires said the last word.</p>
      </ArticleBody>
    </Page>
  );
}

function Page({ children }: { children: ReactNode }) {
  return (
    <>
      <nav>
        <a id="to-threat" href="#threat">
          Jump to the threat
        </a>
        <a id="to-paragraph" href="#paragraph-777">
          Jump to paragraph 777
        </a>
      </nav>
      <Article>
        <Headline>{headline}</Headline>
        {children}
      </Article>
      <a id="below" href="/more">
        More news
      </a>
    </>
  );
}

function Kept({ refuse = false, collapse = false }: { refuse?: boolean; collapse?: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <Talks
      continueReading={{
        open,
        onOpenChange: (next, reason) => {
          note(next, reason);
          if (!refuse) setOpen(next);
        },
        collapse: collapse ? <ContinueReadingCollapse /> : undefined,
        ref: () => {
          window.notes.setOpen = setOpen;
        },
      }}
    />
  );
}

function Fetched({ gated = false }: { gated?: boolean }) {
  return (
    <Page>
      <ArticleBody>
        <p>The in-person meetings in Doha are the first since August.</p>
        <ContinueReadingRemote
          headline={headline}
          href="/plain?rest"
          paywalled={gated}
          load={(signal) => {
            window.notes.asked++;
            window.notes.aborted = false;
            signal.addEventListener('abort', () => {
              window.notes.aborted = true;
            });
            return new Promise((resolve, reject) => {
              window.notes.answer = () => {
                resolve(
                  <p>
                    The rest came{' '}
                    <a id="fetched" href="/later">
                      later
                    </a>
                    .
                  </p>,
                );
              };
              window.notes.fail = () => {
                reject(new Error('The server is away'));
              };
            });
          }}
        />
      </ArticleBody>
    </Page>
  );
}

/** Something to open, with far more text under it than a screen holds. */
function AboveLongText({ children }: { children: ReactNode }) {
  return (
    <Page>
      <ArticleBody>
        {children}
        {Array.from({ length: 60 }, (_, index) => (
          <p key={index}>
            Paragraph {index + 1}:{' '}
            <a id={`link-${String(index + 1)}`} href="/more">
              more
            </a>
            .
          </p>
        ))}
      </ArticleBody>
    </Page>
  );
}

/** A whole article with its structured data, and the next one in its place where a test asks for it. */
function Whole() {
  const [next, setNext] = useState(false);
  return (
    <div
      ref={() => {
        window.notes.setOpen = setNext;
      }}
    >
      <NewsArticle
        article={{
          headline: next ? 'Ports close again' : 'Ports reopen',
          url: `https://publisher.example/${next ? 'close' : 'reopen'}`,
          published: '2026-01-02T03:04:05Z',
          authors: [{ name: 'Ada Ports', href: 'https://publisher.example/ada' }],
          publisher: {
            name: 'The Example',
            url: 'https://publisher.example/',
            logo: 'https://publisher.example/logo.png',
          },
          image: { src: 'https://publisher.example/ports.jpg', alt: 'Ships', width: 1600, height: 900 },
          body: {
            html: '<p>The first ship has left.</p><iframe src="https://youtu.be/dQw4w9WgXcQ" title="Ships"></iframe>',
          },
        }}
        renderHtml={articleBlocks}
        jsonLd
      />
    </div>
  );
}

/** A link as routers make it: the URL changes by a script, which scrolls after that. */
function Routed() {
  return (
    <>
      <a
        id="routed"
        href="#threat"
        onClick={(event) => {
          event.preventDefault();
          history.pushState(null, '', '#threat');
          document.getElementById('threat')?.scrollIntoView();
        }}
      >
        To the threat, by a router
      </a>
      <Talks continueReading={{ onOpenChange: note }} paragraphs={20} />
      <ContinueReadingRouterLinks />
    </>
  );
}

function note(open: boolean, reason: string): void {
  window.notes.told.push([open, reason]);
}

/** Every page that the tests open, by its path. */
export const situations: Record<string, ReactNode> = {
  plain: <Talks />,
  told: <Talks continueReading={{ onOpenChange: note }} />,
  open: <Talks continueReading={{ defaultOpen: true, onOpenChange: note }} />,
  fade: <Talks continueReading={{ fade: true }} />,
  collapse: <Talks continueReading={{ collapse: <ContinueReadingCollapse /> }} paragraphs={60} />,
  gated: <Talks continueReading={{ paywalled: true }} />,
  accepts: <Kept />,
  refuses: <Kept refuse />,
  long: <Talks continueReading={{ onOpenChange: note }} paragraphs={1000} />,
  'plain-long': <Talks paragraphs={60} />,
  'long-open': <Talks continueReading={{ defaultOpen: true, onOpenChange: note }} paragraphs={1000} />,
  cover: (
    <AboveLongText>
      <SensitiveCover reason="Photographs of people killed in the attack">
        <p>Bodies under blankets.</p>
      </SensitiveCover>
    </AboveLongText>
  ),
  embed: (
    <AboveLongText>
      {/* The server of the tests puts an address of its own in the place of this one. */}
      <Embed provider="Harbour TV" title="Ships" src="https://provider.invalid/frame" ratio="4 / 3" />
    </AboveLongText>
  ),
  // What a browser does with a frame that nothing keeps from loading.
  'bare-frame': (
    <details>
      <summary>Ships</summary>
      <iframe loading="lazy" title="Ships" src="https://provider.invalid/frame" />
    </details>
  ),
  routed: <Routed />,
  whole: <Whole />,
  remote: <Fetched />,
  'remote-gated': <Fetched gated />,
  scripts: <Scripts />,
};

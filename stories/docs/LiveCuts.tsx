import type { MouseEvent, ReactNode } from 'react';

import { ArticleBody, ArticleTheme, ContinueReading, SubscriptionOffer } from '../../src';
import { ContinueReadingCollapse } from '../../src/components/ContinueReadingCollapse';
import { ContinueReadingRemote } from '../../src/components/ContinueReadingRemote';
import { ContinueReadingRouterLinks } from '../../src/components/ContinueReadingRouterLinks';
import { seedText } from '../seedArticle';
import './docs.css';

const { lead, rest, threat, headline, subheading } = seedText.en;

/** A cut to try in each situation that the guide goes through. */
export function LiveCuts() {
  return (
    <div className="live live-cuts sb-unstyled">
      <Situation title="The rest is in the page" todo="Press it, or search the page for “European Union”.">
        <ContinueReading headline={headline} collapse={<ContinueReadingCollapse />}>
          {toParagraphs(rest.slice(0, 3))}
        </ContinueReading>
      </Situation>
      <Situation
        title="A router’s link leads into it"
        todo={
          <>
            Follow{' '}
            <a href="#terrorist-threat" onClick={goTo}>
              a link to the heading “{subheading}”
            </a>
            : the text opens first.
          </>
        }
      >
        <ContinueReadingRouterLinks />
        <ContinueReading headline={headline}>
          {toParagraphs(rest.slice(0, 2))}
          <h4 id="terrorist-threat">{subheading}</h4>
          {toParagraphs(threat.slice(0, 1))}
        </ContinueReading>
      </Situation>
      <Situation
        title="The rest stays on the server"
        todo="Press it: here, the server takes a second to answer."
      >
        <ContinueReadingRemote href="#the-rest" headline={headline} load={loadRest} />
      </Situation>
      <Situation title="The server doesn’t answer" todo="Press it, then try again.">
        <ContinueReadingRemote href="#the-rest" headline={headline} load={failToLoad} />
      </Situation>
      <Situation
        title="The rest is for subscribers"
        todo="Your server leaves it out, and the last free lines fade."
        offer={
          <SubscriptionOffer level={4} subscribe={{ href: '#subscribe' }} signIn={{ href: '#sign-in' }}>
            <p>Every story from the region, and a letter from Doha each morning.</p>
          </SubscriptionOffer>
        }
      />
      <Situation title="In a list of stories" todo="Here the control is a link to the story’s own page.">
        <ContinueReading headline={headline} href="#the-storys-page" />
      </Situation>
    </div>
  );
}

interface SituationProps {
  title: string;
  todo: ReactNode;
  /** What follows the first paragraph. */
  children?: ReactNode;
  /** What is below the text, whose last lines fade then. */
  offer?: ReactNode;
}

function Situation({ title, todo, children, offer }: SituationProps) {
  return (
    <section>
      <h3>{title}</h3>
      <p className="live-task">{todo}</p>
      <div className="live-sheet">
        <ArticleTheme colorScheme="auto">
          <ArticleBody teaser={offer !== undefined}>
            {toParagraphs(lead.slice(0, 1))}
            {children}
          </ArticleBody>
          {offer}
        </ArticleTheme>
      </div>
    </section>
  );
}

function toParagraphs(texts: readonly string[]) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

/** As a router does: it changes the address and scrolls, without the browser's own navigation. */
function goTo(event: MouseEvent<HTMLAnchorElement>) {
  event.preventDefault();
  history.pushState(null, '', event.currentTarget.hash);
  requestAnimationFrame(() =>
    document.getElementById('terrorist-threat')?.scrollIntoView({ block: 'center' }),
  );
}

async function loadRest(): Promise<ReactNode> {
  await wait(1000);
  return toParagraphs(rest.slice(0, 2));
}

async function failToLoad(): Promise<ReactNode> {
  await wait(1000);
  throw new Error('The server is unreachable.');
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

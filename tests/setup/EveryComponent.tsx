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
} from '../../src';
import { ar, en } from '../../src/locales';

/** An article with every component in it, for what must hold wherever React runs. */
export function EveryComponent() {
  return (
    <ArticleTheme theme={{ color: { accent: { light: '#00594f', dark: '#7fd1c3' } }, measure: '30em' }}>
      <Article locale={en} colorScheme="auto">
        <AdvisoryNotice kind="health" heading="This post may refer to COVID-19">
          <p>To access official information about the coronavirus, access the CDC.</p>
        </AdvisoryNotice>
        <TypeOfWork kind="analysis" />
        <AiDisclosure humanReviewed editorialResponsibility="The Doha Bureau" />
        <Headline kicker="Afghanistan" size="xl" href="/news/2021/10/9/doha">
          US, Taliban hold first talks since Afghanistan withdrawal
        </Headline>
        <Standfirst>
          The discussions in Doha will revisit the <a href="/agreement">agreement</a> signed last year.
        </Standfirst>
        <Byline
          authors={[
            { name: 'Natasha Ghoneim', href: '/author/natasha-ghoneim', image: '/ghoneim.jpg' },
            { name: 'علي هاشم', organization: 'الجزيرة' },
            { name: 'Duncan Campbell', role: 'contributor' },
          ]}
        />
        <Timestamp
          published="2021-10-09T14:00:00+03:00"
          updated="2021-10-09T16:30:00+03:00"
          timeZone="Asia/Qatar"
        />
        <Figure caption="The hotel in Doha where the talks are held." credit="Photograph: Sorin Furcoi">
          <AiLabel digitalSourceType="compositeWithTrainedAlgorithmicMedia" />
          <img src="/doha.jpg" alt="A tower by the sea" width={1200} height={800} />
        </Figure>
        <Figure caption="The envoys arrive." credit="Video: Sorin Furcoi">
          <MediaPlayer
            sources="/doha.mp4"
            name="The envoys arrive in Doha"
            poster="/doha.jpg"
            duration="PT2M5S"
            transcript="We are opening a new page."
          />
        </Figure>
        <KeyPoints points={['The talks are the first since August.', 'The envoys meet again on Sunday.']} />
        <Contents
          headings={[
            { id: 'terrorist-threat', text: 'Terrorist threat', level: 2 },
            { id: 'the-next-talks', text: 'The next talks', level: 3 },
          ]}
        />
        <ArticleBody continueAfter={2} continueReading={{ label: 'Click to continue reading' }}>
          <p>The in-person meetings that began in Doha on Saturday are the first since August.</p>
          <>
            <p>The focus of the Afghan delegation was humanitarian aid.</p>
            <Subheading permalink>Terrorist threat</Subheading>
            <p>The agreement demanded the Taliban break ties with “terrorist” groups.</p>
          </>
          <PullQuote cite="Amir Khan Muttaqi">“Opening a new page”</PullQuote>
          <ul>
            <li>Humanitarian aid</li>
          </ul>
        </ArticleBody>
        <NewsArticle
          now="2024-10-10T00:00:00+03:00"
          article={{
            headline: 'What the Doha agreement says',
            kind: 'analysis',
            digitalSourceType: 'compositeWithTrainedAlgorithmicMedia',
            advisories: [{ kind: 'age' }],
            corrections: [
              {
                date: '2021-10-12',
                incorrect: 'Signed in 2019.',
                replacement: 'Signed in 2020.',
                href: '/corrections/1',
              },
              { date: '2021-10-13', replacement: 'It was signed in Doha.', place: 'text' },
            ],
            published: '2021-10-09T14:00:00+03:00',
            url: 'https://example.com/doha',
            image: { src: 'https://example.com/doha.jpg', alt: 'Doha', width: 1200, height: 800 },
            authors: [{ name: 'Natasha Ghoneim', href: 'https://example.com/ghoneim' }],
            publisher: { name: 'The Example', logo: 'https://example.com/logo.png' },
            body: <p>The text was signed in February 2020.</p>,
          }}
        />
        <SensitiveCover reason="Photographs of the injured">
          <p>Doctors at the scene.</p>
        </SensitiveCover>
        <Corrections
          items={[
            {
              date: '2021-10-12',
              incorrect: 'It was signed in 2019.',
              replacement: 'It was signed in February 2020.',
            },
            { date: '2021-10-10', replacement: 'The envoy spoke for the delegation.', kind: 'clarification' },
          ]}
        />
        <ShareLinks
          url="https://example.com/doha"
          headline="US, Taliban hold first talks"
          services={['email', 'whatsapp', 'x']}
        />
        <Policies policies={{ correctionsPolicy: '/corrections', aiPolicy: '/ai' }} />
        <PreferredSource name="The Example" site="example.com" />
        <License copyrightNotice="© 2021 The Example" license="/license" />
        <Sources sources={[{ text: 'Doha agreement of 2020', href: '/agreement' }, { text: 'Two envoys' }]} />
        <RelatedLinks links={[{ kicker: 'Analysis', text: 'Who talks to Kabul', href: '/kabul' }]} />
        <Topics
          topics={[
            { name: 'Afghanistan', href: '/afghanistan' },
            { name: 'Taliban', href: '/taliban' },
          ]}
        />
        <AuthorCard
          authors={[
            {
              name: 'Natasha Ghoneim',
              href: '/author/natasha-ghoneim',
              image: '/ghoneim.jpg',
              bio: 'She has covered the Gulf since 2009.',
              links: [{ text: 'Mastodon', href: 'https://social.example/@ghoneim' }],
            },
            { name: 'علي هاشم', organization: 'الجزيرة', expertise: ['إيران', 'العراق'] },
          ]}
        />
        <SubscriptionOffer subscribe={{ href: '/subscribe' }} />
        <ContinueReading href="/news/2021/10/9/doha" locale={ar} />
      </Article>
    </ArticleTheme>
  );
}

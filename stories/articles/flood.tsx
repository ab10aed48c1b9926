import type { ArticleContent } from '../../src';
import picture from '../assets/lorne-flood.svg';
import { courier, toParagraphs, tunde } from './newspaper';

/** From the news desk, a few hours into a story that is still moving. */
export const flood: ArticleContent = {
  kicker: { text: 'Lorne floods', href: 'https://courier.example/lorne-floods' },
  headline: 'Hundreds leave their homes as the Lorne breaks its banks at Castlemere',
  standfirst:
    'Crews in boats reach the last streets of the old town. The river is expected to crest after midnight, half a meter above the wall.',
  section: 'News',
  dateline: 'Castlemere',
  authors: [tunde, { name: 'Ruth Calloway', href: 'https://courier.example/people/ruth-calloway' }],
  published: '2026-02-17T15:40:00+01:00',
  updated: '2026-02-17T19:05:00+01:00',
  timeZone: 'Europe/Berlin',
  keyPoints: [
    'About 640 people have left the streets between the quay and Market Hill.',
    'The river stood at 6.9 meters at 6 p.m. and rises about 12 centimeters an hour.',
    'Two people are missing. Nobody is known to have been killed.',
    'Trains between Castlemere and Aldport are suspended until at least noon on Wednesday.',
  ],
  advisories: [
    {
      kind: 'breaking',
      text: 'We are checking reports as they come in. What is not confirmed is marked as such.',
    },
    { kind: 'update', text: 'The second paragraph has the water level of 6 p.m.' },
  ],
  image: {
    src: picture,
    width: 1600,
    height: 900,
    alt: 'Three people in an orange boat row through a flooded street, past a car in water up to its windows',
    caption: 'Volunteers of the river rescue on Quay Street on Tuesday afternoon.',
    credit: 'Illustration: Hanne Vik',
  },
  body: [
    ...toParagraphs(`
Hundreds of people left their homes in Castlemere on Tuesday after the River Lorne rose over the flood wall that was finished only four years ago and poured into the lowest streets of the old town.

The gauge at the Kings Bridge showed 6.9 meters at 6 p.m., the highest level since measurements began in 1904. The river office expects the crest between midnight and 2 a.m. at 7.4 meters, about half a meter above the top of the wall.

“We were told that this would not happen in our lifetime,” said Marta Oyelaran, who carried her two cats out of a ground-floor flat on Quay Street. “Then the water came up through the drain in the kitchen.”
`),
    <h2 key="search" id="search">
      Two people missing
    </h2>,
    ...toParagraphs(`
Police are looking for a man of 71 and his daughter, whose car was found empty on the road to the lower mill. A spokeswoman said that officers hoped the two had reached one of the farms above the road, where the telephone network has been down since noon.

No deaths have been reported. The hospital on Market Hill has treated eleven people, most of them for exposure, and has moved the patients of its lower floor upstairs.

The town hall has opened the school gymnasium and the Methodist church for those who cannot stay with family. By evening 212 people had registered there. Mayor Anselm Pryce asked others to keep away from the bridges. “Every car that turns back is one that our boats do not have to look into,” he said.
`),
    <h2 key="wall" id="the-wall">
      A wall built for a smaller river
    </h2>,
    ...toParagraphs(`
The wall was designed for a flood such as might be expected once in a hundred years, by a calculation from 2009. The river office published a new one last autumn, which puts the same level at once in thirty. Work to raise the wall by 80 centimeters was due to begin in May.

It has rained on the upper Lorne for nine days. The reservoir at Hallin, which can hold back a crest for some hours, was full on Monday morning, and its operator has had to let through as much water as arrives.

Trains between Castlemere and Aldport are suspended. The motorway is open, but its exit at Castlemere South is reserved for emergency services. Schools in the valley stay closed on Wednesday.
`),
  ],
  continueAfter: 5,
  corrections: [
    {
      date: '2026-02-17T17:20:00+01:00',
      incorrect: 'The wall was finished in 2019.',
      replacement: 'The wall was finished in 2022.',
    },
  ],
  publisher: courier,
  url: 'https://courier.example/news/lorne-floods-castlemere',
};

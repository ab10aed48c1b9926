import { Figure, PullQuote, type ArticleContent } from '../../src';
import flamingos from '../assets/oyra-flamingos.svg';
import pans from '../assets/oyra-salt-pans.svg';
import warehouse from '../assets/oyra-warehouse.svg';
import { courier, toParagraphs } from './newspaper';

/** From the magazine: a long read with pictures, wide and in the text. */
export const salt: ArticleContent = {
  kicker: { text: 'The Saturday read', href: 'https://courier.example/saturday' },
  headline: 'The last harvest at Oyra',
  standfirst:
    'For six hundred years, families on a strip of coast have made salt from sun, wind and patience. Eleven of them are left, and the sea has begun to change the recipe.',
  section: 'Magazine',
  authors: [
    { name: 'Sunniva Brandt', href: 'https://courier.example/people/sunniva-brandt' },
    { name: 'Hanne Vik', href: 'https://courier.example/people/hanne-vik', role: 'illustrator' },
  ],
  published: '2025-09-06T05:00:00+02:00',
  timeZone: 'Europe/Berlin',
  image: {
    src: pans,
    width: 1600,
    height: 900,
    alt: 'A man in a straw hat rakes salt into heaps between shallow pools that reflect the evening sky',
    caption: 'Ivo Sardis rakes the fourth basin, which his family has worked since 1781.',
    credit: 'Illustration: Hanne Vik',
  },
  body: [
    ...toParagraphs(`
At half past five in the morning, before the wind gets up, Ivo Sardis puts his hand flat on the water and holds it there. He is not testing the temperature. He is listening, he says, though he admits it is an odd word to use of a palm. When the brine is ready it drags a little at the skin, like silk that has been washed too often. “If it lets go of you, wait. If it holds on, fetch the rake.”

This morning it holds on. By noon he will have drawn some three hundred kilos of gray, wet crystals out of a basin no deeper than a dinner plate, and heaped them in cones along the clay bank to dry. He is sixty-eight. He has done this on most dry days between May and September since he was nine.

The pans of Oyra lie behind a sandbar on the east coast, a chessboard of two hundred shallow pools, each a different shade of tea. From the air they are said to look like the window of a cathedral. From the bank they look like work. Sea water comes in at the spring tide, through a wooden gate, and is let from pool to pool by sluices the width of a hand. It takes forty days to travel six hundred meters. At every step the sun takes its share, until in the last row there is more salt than the water can keep.
`),
    <h2 key="families" id="families">
      Ninety families, then eleven
    </h2>,
    ...toParagraphs(`
In the parish register of 1911 ninety families give their trade as salter. The church has a saint for it, in a niche, holding what the children take for a snow shovel. Then came the railway, with mined salt from the mountains at a fifth of the price, and then the refrigerator, which did what salt had done for fish since the beginning of fish.

Those who stayed sold to the tannery, then to the road department, and for a bad decade to nobody. What saved them was fashion. In the nineties a cook in the capital served the flakes in a saucer, as if they were something to look at, and charged for the saucer. A kilo of Oyra now costs as much as a decent bottle of wine.
`),
    <Figure
      key="warehouse"
      width="half"
      caption="The warehouse holds two years’ harvest, as insurance against a wet summer."
      credit="Illustration: Hanne Vik"
    >
      <img
        src={warehouse}
        alt="A woman in a white cap bends over a heap of salt before a wall of stacked sacks"
        width={1200}
        height={800}
        loading="lazy"
      />
    </Figure>,
    ...toParagraphs(`
“People think we were rescued by rich people’s dinners,” says Leda Sardis, Ivo’s daughter, who keeps the books of the cooperative in a warehouse that smells of rain and iron. “We were rescued by a stubborn generation. The dinners came afterward.” She is thirty-four, trained as a hydrologist, and came home for one summer in 2017.

She has drawn the graph that everybody here knows by heart. Until about 2005 there were, on average, 96 harvest days in a year. Since then there have been 71. It is not that the sun shines less. It rains in July now, seldom for long, but a quarter of an hour is enough: fresh water lies on the brine like a lid, and three weeks of waiting run out through the gate.
`),
    <PullQuote key="quote" placement="wide" cite="Leda Sardis, salter">
      “My father reads the water. I read the forecast. Neither of us can read the sea any more.”
    </PullQuote>,
    <h2 key="sea" id="sea">
      A gate that no longer closes
    </h2>,
    ...toParagraphs(`
The other line on her graph rises. The mean level of the sea on this coast is eleven centimeters higher than when her grandfather set the gate in oak. At the highest tides it no longer keeps the water out, and twice last winter the whole field was a bay, with the sluices standing in it like the legs of wading birds.

There are, as it happens, more wading birds. The flamingos came in 2014, eleven of them, blown off their way by a storm. There are four thousand now. They eat the brine shrimp that live in the third row and turn it pink; the shrimp are thriving because the third row is no longer quite salt enough to kill them. Visitors come for the birds, and buy a bag of salt on the way out.
`),
    <Figure
      key="flamingos"
      width="full"
      caption="Flamingos at dawn in what used to be the western pans, given up in 2019."
      credit="Illustration: Hanne Vik"
    >
      <img
        src={flamingos}
        alt="Flamingos stand in shallow water at dawn, with reeds in front and hills behind"
        width={1600}
        height={1000}
        loading="lazy"
      />
    </Figure>,
    ...toParagraphs(`
The regional government has a plan. It would raise the sandbar by a meter and a half, at a cost of thirty million, to protect the coast road and, incidentally, the pans. A second plan would let the sea have the pans and protect the road alone. It costs nine. A decision has been promised for three years.

Ivo does not go to the hearings. He says that a man who measures the year in tides is at a disadvantage in a room with a clock. In the evening he walks the bank with a lantern, and closes each sluice with his heel, two hundred times, although the cooperative has bought motors which do it at the press of a button. He does not mistrust them. He only likes to know, he says, that he has said good night to all of it.

On the last dry day of September the salters will draw the final basin together, as they always have, and eat sardines from the coals. There is a song. Leda has recorded it, all nineteen verses, on her telephone. The last verse asks the sea for nothing more than it gave last year.
`),
  ],
  continueAfter: 6,
  publisher: courier,
  url: 'https://courier.example/saturday/oyra',
};

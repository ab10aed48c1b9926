import { PullQuote, type ArticleContent } from '../../src';
import { courier, ines, toParagraphs } from './newspaper';

/** From the opinion desk: one voice, with its face. */
export const library: ArticleContent = {
  kind: 'opinion',
  kicker: { text: 'Public money', href: 'https://courier.example/opinion/public-money' },
  headline: 'We closed the library to save money. Now we pay for it twice',
  standfirst:
    'A town that cannot afford a warm room with a table in it will be surprised by what else it has to buy.',
  section: 'Opinion',
  authors: [ines],
  published: '2026-01-23T06:00:00+01:00',
  timeZone: 'Europe/Berlin',
  body: [
    ...toParagraphs(`
The sum was never a secret. Closing the branch library in Nettle Lane saved the town of Aldport 186,000 a year: two librarians, the heating, a roof that leaked over Local History. The council printed the figure on a leaflet and was thanked for its honesty. I thanked it too, in this column, and have been sorry since.

I was wrong because I read the leaflet as one reads a shopping list. Here is a thing, there is its price, we can do without. But nobody went to Nettle Lane to buy a thing. They went because it was a room with a table in it, open until eight, where you did not have to want anything.

Consider who sat at that table. On the Tuesday before it closed I counted. Nine schoolchildren with homework, because there were five in the flat at home. Four men from the hostel, reading the same newspaper in turn. A woman practicing for the citizenship test. Two people at the computers, filling in the forms which the town no longer accepts on paper.
`),
    <PullQuote key="quote" cite="A head teacher in Aldport">
      “We did not lose a library. We lost the only homework room that we did not have to pay for.”
    </PullQuote>,
    ...toParagraphs(`
All of them still exist. That is what the leaflet left out. The schoolchildren are now in an after-school club that the town pays for, at 74,000 a year, with a waiting list. The forms are filled in at a help desk, two days a week, in a rented shop: 51,000. The hostel has asked for a day room and will get one, since the alternative is the bus station, about which the bus company has written three letters.

Add it up and we have spent the saving, on four rooms that are each worse than the one we had. This is not because anybody was foolish. Each of those decisions was the right one, given the one before.
`),
    <h2 key="ledger" id="ledger">
      The ledger has no line for “somewhere to be”
    </h2>,
    ...toParagraphs(`
Accountants will tell you that a budget shows what a town values. It does not; it shows what a town can name. There is a line for books, so we could see what books cost. There is no line for the boredom of a wet Thursday in November, and so we could not see that we had already bought the cure for it.

I do not say that every library must stay open for ever. Some are in the wrong place, and some are loved mainly by people who never go. But before the next leaflet is printed, let whoever holds the pencil sit at the table for a day and write down what each visitor would do if the door were locked. Then put a price on that.

The council meets on Thursday about the swimming pool in Weir Street. It costs 240,000 a year, says the paper, and it is mostly empty before three. I have bought a ticket for ten o’clock. I shall be counting.
`),
  ],
  publisher: courier,
  url: 'https://courier.example/opinion/library-nettle-lane',
};

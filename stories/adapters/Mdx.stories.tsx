import { evaluateSync } from '@mdx-js/mdx';
import type { Meta, StoryObj } from '@storybook/react-vite';
import * as runtime from 'react/jsx-runtime';

import { ArticleBody, ContinueReading, mdxComponents } from '../../src';
import { dohaPicture } from '../newsroom';
import { seedText } from '../seedArticle';

const { lead, rest, subheading, threat } = seedText.en;

/** MDX as an editor writes it. A site compiles it at build time; this story compiles it here. */
const { default: Body } = evaluateSync(
  `
${lead.join('\n\n')}

<Figure caption="Doha, where the talks are held." credit="The Example">
  <img src="${dohaPicture.src}" alt="${dohaPicture.alt}" width={1600} height={900} />
</Figure>

# Who sits at the table

- **Mullah Amir Khan Muttaqi**, acting foreign minister
- Diplomats from the [state department](https://www.state.gov/)
- Members of *USAID*

${rest.slice(0, 3).join('\n\n')}

> “On the US side, there will be diplomats from the state department.”

<PullQuote cite="Natasha Ghoneim">There is still quite a “chasm”.</PullQuote>

## ${subheading}

${threat.join('\n\n')}
`,
  runtime,
);

const meta = {
  title: 'From your CMS/MDX',
  component: ArticleBody,
  parameters: { ownLanguage: true },
} satisfies Meta<typeof ArticleBody>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Headings get their level below the headline, and the text uses components of Newsfold by name. */
export const Talks: Story = { args: { children: <Body components={mdxComponents} /> } };

/** An MDX text is a single element, so wrap it in `ContinueReading`. */
export const BehindTheCut: Story = {
  name: 'Behind the cut',
  args: {
    children: [
      <p key="first">{seedText.en.standfirst}</p>,
      <ContinueReading key="rest" headline={seedText.en.headline}>
        <Body components={mdxComponents} />
      </ContinueReading>,
    ],
  },
};

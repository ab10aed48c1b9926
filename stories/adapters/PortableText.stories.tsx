import { PortableText, type PortableTextBlock } from '@portabletext/react';
import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleBody, ContinueReading, Figure, portableTextComponents } from '../../src';
import { dohaPicture } from '../newsroom';
import { seedText } from '../seedArticle';

const { headline, lead, rest, subheading, threat } = seedText.en;

interface Picture extends PortableTextBlock {
  _type: 'picture';
  caption: string;
}

/** Your own schema decides what images look like in the data, so their component is yours, too. */
const components = {
  ...portableTextComponents,
  types: {
    picture: ({ value }: { value: Picture }) => (
      <Figure caption={value.caption} credit="The Example">
        <img {...dohaPicture} alt={dohaPicture.alt} />
      </Figure>
    ),
  },
};

const picture: Picture = {
  _type: 'picture',
  _key: 'picture',
  children: [],
  caption: 'Doha, where the talks are held.',
};

const before = lead.map((text) => createBlock(text));
const after = [
  picture,
  createBlock('Who sits at the table', { style: 'h2' }),
  createBlock('Mullah Amir Khan Muttaqi, acting foreign minister', { listItem: 'bullet', level: 1 }),
  createBlock('Members of USAID', { listItem: 'bullet', level: 1 }),
  {
    ...createBlock('Diplomats from the state department', { listItem: 'bullet', level: 1 }),
    markDefs: [{ _type: 'link', _key: 'state', href: 'https://www.state.gov/' }],
    children: [
      { _type: 'span', _key: 'a', text: 'Diplomats from the ', marks: [] },
      { _type: 'span', _key: 'b', text: 'state department', marks: ['state'] },
    ],
  },
  ...rest.slice(0, 3).map((text) => createBlock(text)),
  createBlock('“On the US side, there will be diplomats from the state department.”', {
    style: 'blockquote',
  }),
  createBlock('There is still quite a “chasm”.', { style: 'pullquote' }),
  createBlock(subheading, { style: 'h2' }),
  ...threat.map((text) => createBlock(text)),
];

/** Returns a paragraph as Sanity stores it. Its key comes from its text, so that it stays the same. */
function createBlock(text: string, fields: Partial<PortableTextBlock> = {}): PortableTextBlock {
  return {
    _type: 'block',
    _key: text.slice(0, 30),
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 'span', text, marks: [] }],
    ...fields,
  };
}

const meta = {
  title: 'From your CMS/Portable Text',
  component: ArticleBody,
  parameters: { ownLanguage: true },
} satisfies Meta<typeof ArticleBody>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Talks: Story = {
  args: { children: <PortableText value={[...before, ...after]} components={components} /> },
};

/** The text is a single element, so split the array and pass the rest to `ContinueReading`. */
export const BehindTheCut: Story = {
  name: 'Behind the cut',
  args: {
    children: [
      <PortableText key="before" value={before} components={components} />,
      <ContinueReading key="after" headline={headline}>
        <PortableText value={after} components={components} />
      </ContinueReading>,
    ],
  },
};

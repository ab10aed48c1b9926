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

/** What pictures look like in the data is the publisher's, and so is their component. */
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

const before = lead.map((text) => block(text));
const after = [
  picture,
  block('Who sits at the table', { style: 'h2' }),
  block('Mullah Amir Khan Muttaqi, acting foreign minister', { listItem: 'bullet', level: 1 }),
  block('Members of USAID', { listItem: 'bullet', level: 1 }),
  {
    ...block('Diplomats from the state department', { listItem: 'bullet', level: 1 }),
    markDefs: [{ _type: 'link', _key: 'state', href: 'https://www.state.gov/' }],
    children: [
      { _type: 'span', _key: 'a', text: 'Diplomats from the ', marks: [] },
      { _type: 'span', _key: 'b', text: 'state department', marks: ['state'] },
    ],
  },
  ...rest.slice(0, 3).map((text) => block(text)),
  block('“On the US side, there will be diplomats from the state department.”', { style: 'blockquote' }),
  block('There is still quite a “chasm”.', { style: 'pullquote' }),
  block(subheading, { style: 'h2' }),
  ...threat.map((text) => block(text)),
];

/** A paragraph as Sanity stores it, with its key made from its text, as the data has it from the editor. */
function block(text: string, more: Partial<PortableTextBlock> = {}): PortableTextBlock {
  return {
    _type: 'block',
    _key: text.slice(0, 30),
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 'span', text, marks: [] }],
    ...more,
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

/** The text is one element, so the array is parted and the rest handed to the cut. */
export const BehindTheCut: Story = {
  args: {
    children: [
      <PortableText key="before" value={before} components={components} />,
      <ContinueReading key="after" headline={headline}>
        <PortableText value={after} components={components} />
      </ContinueReading>,
    ],
  },
};

import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleBody, Figure } from '../../src';
import { dohaPicture, longestWord } from '../newsroom';

const picture = <img {...dohaPicture} alt={dohaPicture.alt} />;
const pictureInArabic = (
  <img {...dohaPicture} alt="مركب شراعي أمام أبراج الخليج الغربي في الدوحة عند الغسق" />
);

const meta = {
  title: 'Text/Figure (picture, caption)',
  id: 'components-figure',
  component: Figure,
  args: {
    children: picture,
    caption: 'The talks are held in Doha, where the agreement of 2020 was signed.',
    credit: 'Illustration: Mei Lin',
  },
  parameters: {
    arabic: () => ({
      children: pictureInArabic,
      caption: 'تُعقد المحادثات في الدوحة حيث وُقّع اتفاق عام 2020.',
      credit: 'رسم: مي لين',
    }),
  },
} satisfies Meta<typeof Figure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const PictureWithCaptionAndCredit: Story = { name: 'Caption and credit' };

export const CaptionAlone: Story = {
  name: 'Caption alone',
  args: { credit: undefined },
  parameters: {
    arabic: () => ({
      children: pictureInArabic,
      caption: 'تُعقد المحادثات في الدوحة حيث وُقّع اتفاق عام 2020.',
      credit: undefined,
    }),
  },
};

export const CreditAlone: Story = {
  name: 'Credit alone',
  tags: ['!dev', '!autodocs'],
  args: { caption: undefined },
  parameters: { arabic: () => ({ children: pictureInArabic, caption: undefined, credit: 'رسم: مي لين' }) },
};

export const PictureAlone: Story = {
  name: 'Picture alone',
  args: { caption: undefined, credit: undefined },
  parameters: { arabic: () => ({ children: pictureInArabic, caption: undefined, credit: undefined }) },
};

/** Several pictures are side by side, and each may have a caption of its own. */
export const Gallery: Story = {
  args: {
    children: (
      <>
        {picture}
        {picture}
        <Figure caption="The hotel stands by the corniche.">{picture}</Figure>
        {picture}
      </>
    ),
  },
  parameters: {
    arabic: () => ({
      children: (
        <>
          {pictureInArabic}
          {pictureInArabic}
        </>
      ),
      caption: 'تُعقد المحادثات في الدوحة حيث وُقّع اتفاق عام 2020.',
      credit: 'رسم: مي لين',
    }),
  },
};

export const Table: Story = {
  args: {
    children: (
      <table>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Step</th>
            <th scope="col">Place</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>29 February 2020</td>
            <td>Agreement signed</td>
            <td>Doha</td>
          </tr>
          <tr>
            <td>30 August 2021</td>
            <td>Last US soldier leaves</td>
            <td>Kabul</td>
          </tr>
          <tr>
            <td>9 October 2021</td>
            <td>First talks since the withdrawal</td>
            <td>Doha</td>
          </tr>
        </tbody>
      </table>
    ),
    caption: 'From the agreement to the talks',
    credit: undefined,
  },
  parameters: { arabic: null },
  render: (args) => (
    <ArticleBody>
      <Figure {...args} />
    </ArticleBody>
  ),
};

export const CaptionOfThreeHundredLetters: Story = {
  name: 'Caption of three hundred letters',
  tags: ['test-only', '!dev', '!autodocs'],
  args: { caption: longestWord, credit: undefined },
  parameters: { ownLanguage: true },
};

export const Empty: Story = {
  args: { children: null },
  tags: ['test-only', '!dev', '!autodocs'],
  parameters: { arabic: () => ({ children: null }), warns: /Figure: it has no content/ },
};

import type { Meta, StoryObj } from '@storybook/react-vite';

import { ArticleHtml } from '../../src/html';
import { dohaPicture } from '../newsroom';
import { seedText } from '../seedArticle';

const { lead, rest, subheading, threat } = seedText.en;
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n\n');
const picture = `<img loading="lazy" decoding="async" width="1600" height="900" src="${dohaPicture.src}" alt="${dohaPicture.alt}" class="wp-image-1042" />`;

/** HTML from the WordPress editor. */
const wordPress = `
${paragraphs(lead)}

<figure class="wp-block-image size-large">${picture}<figcaption class="wp-element-caption">Doha, where the talks are held. <cite>The Example</cite></figcaption></figure>

${paragraphs(rest.slice(0, 3))}

<blockquote class="wp-block-quote"><p>“On the US side, there will be diplomats from the state department.”</p><cite>Natasha Ghoneim, reporting from Doha</cite></blockquote>

<h2 class="wp-block-heading">Who sits at the table</h2>

<ul class="wp-block-list"><li>Mullah Amir Khan Muttaqi, acting foreign minister</li><li>Diplomats from the <a href="https://www.state.gov/">state department</a></li><li>Members of <abbr title="United States Agency for International Development">USAID</abbr></li></ul>

<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper"><iframe title="Talks in Doha" width="500" height="281" src="https://www.youtube.com/embed/aaaaaaaaaaa?feature=oembed" allowfullscreen></iframe></div><figcaption class="wp-element-caption">The first day of the talks.</figcaption></figure>

<figure class="wp-block-table"><table><thead><tr><th>When</th><th>What was agreed</th><th>By whom</th><th>What became of it</th></tr></thead><tbody><tr><td>February 2020</td><td>The withdrawal of foreign troops within fourteen months</td><td>The United States and the Taliban</td><td>Ended in August 2021</td></tr><tr><td>October 2021</td><td>To revisit that agreement</td><td>The same</td><td>Open</td></tr></tbody></table><figcaption class="wp-element-caption">The agreements of Doha</figcaption></figure>

<figure class="wp-block-pullquote"><blockquote><p>There is still quite a “chasm”.</p><cite>Natasha Ghoneim</cite></blockquote></figure>

<h2 class="wp-block-heading">${subheading}</h2>

${paragraphs(threat)}
`;

/** Each line tries to run a script, restyle the page or take over its globals. Its text must stay. */
const hostile = `
<p onclick="alert(1)">${lead[0] ?? ''}</p>
<script>alert(1)</script><style>* { display: none }</style><base href="https://example.org/">
<p><img src="x:" onerror="alert(1)" alt="">${lead[1] ?? ''}</p>
<p><a href="jav&#x09;ascript:alert(1)">The agreement</a> the Taliban signed last year.</p>
<svg><script>alert(1)</script><foreignObject><p>${rest[0] ?? ''}</p></foreignObject></svg>
<math><mtext><table><mglyph><style><img src="x:" onerror="alert(1)"></style></mglyph></table></mtext></math>
<form id="location"><input name="cookie"><button formaction="javascript:alert(1)">Sign in</button></form>
<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="javascript:alert(1)"></object>
<h2 id="location" style="position: fixed; inset: 0">${subheading}</h2>
<p style="position: fixed; inset: 0"><b><i>${threat[0] ?? ''}</b></i>
<div><p>${threat[1] ?? ''}
`;

/** HTML from an editor that accepts everything. */
const word = `
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml><![endif]-->
<p class="MsoNormal" style="margin-bottom:0cm;line-height:normal"><span lang="EN-GB" style="font-size:12.0pt;font-family:&quot;Times New Roman&quot;,serif">${lead[0] ?? ''}<o:p></o:p></span></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<p class="MsoNormal"><span style="mso-spacerun:yes">&nbsp;&nbsp;</span><b style="mso-bidi-font-weight:normal">${lead[1] ?? ''}</b><o:p></o:p></p>
<p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
<h1 style="mso-list:none"><span lang="EN-GB">${subheading}</span></h1>
<p class="MsoListParagraphCxSpFirst" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Diplomats from the state department<o:p></o:p></p>
<p class="MsoListParagraphCxSpLast" style="text-indent:-18.0pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="font-family:Symbol">·<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Members of USAID<o:p></o:p></p>
<p class="MsoNormal"><span style="color:windowtext">${threat[0] ?? ''}</span></p>
`;

const meta = {
  title: 'From your CMS/HTML',
  component: ArticleHtml,
  parameters: { ownLanguage: true },
} satisfies Meta<typeof ArticleHtml>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Pictures, a scrolling table, a video that loads when it is opened, a list, quotes and subheadings. */
export const FromWordPress: Story = { name: 'From WordPress', args: { html: wordPress } };

export const CutAfterThreeBlocks: Story = {
  name: 'Cut after three blocks',
  args: { html: wordPress, continueAfter: 3 },
};

export const LinkedSubheadings: Story = {
  name: 'Linked subheadings',
  args: { html: wordPress, permalinks: true },
};

/** Nothing runs, and nothing is hidden or covered. The text is shown. */
export const Hostile: Story = {
  tags: ['test-only', '!dev', '!autodocs'],
  args: { html: hostile },
  parameters: { warns: /was left out, because|was replaced by the words|may run a script/ },
};

export const PastedFromWord: Story = { name: 'Pasted from Word', args: { html: word } };

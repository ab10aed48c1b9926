import '@fontsource-variable/noto-serif-sc';
import '../../src/styling/scripts.css';

import type { Meta, StoryObj } from '@storybook/react-vite';

import { NewsArticle } from '../../src';
import { zhHans } from '../../src/locales';
import { createArticle, setIn } from './createArticle';

// A machine translation. No native speaker has reviewed it.
const article = createArticle({
  advisory: {
    heading: '本文可能提及新冠疫情',
    text: '如需了解有关新冠病毒的官方信息，请访问：',
    link: '美国疾病控制与预防中心（CDC）',
  },
  headline: '美国从阿富汗撤军后首次与塔利班会谈',
  standfirst: '在卡塔尔首都多哈举行的会谈将重新讨论塔利班去年与美国签署的协议。',
  correspondent: { name: '娜塔莎·戈奈姆', organization: '半岛电视台' },
  dateline: '多哈',
  picture: {
    alt: '黄昏时分，一艘扬帆的独桅帆船驶过多哈西湾的高楼前',
    caption: '会谈举行地多哈。',
  },
  lead: [
    '据阿富汗代理外长介绍，塔利班高级官员与美国代表在卡塔尔开始会谈，双方讨论了为两国关系“翻开新的一页”。',
    '面对面会谈于周六在多哈开始。这是美军8月撤出阿富汗、结束长达20年的军事存在以及塔利班上台以来，双方的首次会谈。',
    '阿富汗代理外长毛拉阿米尔·汗·穆塔基表示，阿富汗代表团关注的重点是人道主义援助，以及落实塔利班去年与华盛顿签署的协议，该协议为美国最终撤军铺平了道路。他在会谈后还表示，美国将向阿富汗人提供新冠疫苗。',
  ],
  rest: [
    '塔利班代表团随后将会见欧盟代表。',
    '美国国务院一名发言人周五晚间表示，会谈并非承认塔利班为阿富汗领导人或赋予其合法性，而是就事关美国国家利益的问题继续进行务实对话。',
    '他说，当务之急是让阿富汗人、美国公民和其他外国公民继续安全离开阿富汗；另一目标是敦促塔利班尊重包括妇女和女童在内的所有阿富汗人的权利，并组建一个得到广泛支持的包容性政府。',
    '国务院没有透露美方将由哪些人前往卡塔尔首都。',
    '自塔利班掌权以来，“伊斯兰国呼罗珊省”（ISKP，又称ISIS-K）加大了对塔利班以及少数族裔和宗教少数群体的袭击。',
    '周五，一名ISKP自杀式袭击者杀害了至少46名什叶派穆斯林，另有数十人受伤。这是美军撤离以来死亡人数最多的一次袭击。',
    '半岛电视台记者娜塔莎·戈奈姆从多哈报道说，对会谈取得突破的期望应当“降低一些”，因为美国的要求与阿富汗过渡政府的要求之间仍有很大的“鸿沟”。',
    '她说：“塔利班称其代表团级别很高，由代理外长率领。美方将有国务院的外交官、美国国际开发署和情报部门的人员参加。”',
    '戈奈姆还指出，多年来负责与塔利班会谈的美方主要代表扎尔梅·哈利勒扎德此次缺席，引人注目。',
  ],
  quote: '“塔利班称其代表团级别很高”',
  subheading: '恐怖主义威胁',
  threat: [
    '由特朗普政府谈判达成的2020年美国与塔利班协议，要求塔利班与“恐怖”组织断绝关系，并保证阿富汗不再窝藏可能袭击美国及其盟友的恐怖分子。',
    '塔利班表示不希望美国协助反恐，并警告华盛顿不得从境外对阿富汗领土发动任何所谓的“超视距”打击。',
    '自撤军以来，拜登政府因协助人员撤离塔利班统治下的阿富汗进展缓慢，不断面对质疑和投诉。',
  ],
  clarification: '本文现已补充ISKP的全称。',
});

/** The first article that Newsfold was built for. A machine translation, which no native speaker has reviewed. */
const meta = {
  title: 'Languages/Chinese, simplified',
  component: NewsArticle,
  tags: ['!autodocs'],
  args: { article, locale: zhHans, theme: setIn('Noto Serif SC Variable') },
  parameters: { bleed: true, ownLanguage: true, controls: { include: [] } },
} satisfies Meta<typeof NewsArticle>;

export default meta;

export const Article: StoryObj<typeof meta> = {};

import '@fontsource-variable/noto-serif-jp';
import '../../src/styling/scripts.css';

import type { Meta, StoryObj } from '@storybook/react-vite';

import { NewsArticle } from '../../src';
import { ja } from '../../src/locales';
import { createArticle, setIn } from './createArticle';

// A machine translation. No native speaker has reviewed it.
const article = createArticle({
  advisory: {
    heading: 'この記事では新型コロナウイルスに触れることがあります',
    text: '新型コロナウイルスに関する公式情報はこちらをご覧ください。',
    link: '米疾病対策センター（CDC）',
  },
  headline: '米国とタリバンが初協議　アフガン撤退後、カタールで',
  standfirst: 'カタールの首都ドーハでの協議では、タリバンが昨年米国と結んだ合意があらためて議題となる。',
  correspondent: { name: 'ナターシャ・ゴネイム', organization: 'アルジャジーラ' },
  dateline: 'ドーハ',
  picture: {
    alt: '夕暮れのドーハ・ウエストベイの高層ビル群を背に進む帆船ダウ',
    caption: '協議が行われているドーハ',
  },
  lead: [
    'タリバンの高官と米国の代表がカタールで協議を始め、両国関係の「新たなページを開く」ことについて話し合った。アフガニスタンの暫定外相が明らかにした。',
    '9日にドーハで始まった対面での会合は、8月に米軍が20年にわたる駐留を終えてアフガニスタンから撤退し、タリバンが権力を握って以来初めてとなる。',
    'アミール・カーン・ムッタキ暫定外相は、アフガニスタン側代表団が重視しているのは人道支援と、タリバンが昨年米政府と署名した合意の履行だと述べた。この合意が米軍の完全撤退に道を開いた。ムッタキ氏は協議後、米国がアフガニスタンの人々に新型コロナウイルスのワクチンを提供するとも語った。',
  ],
  rest: [
    'タリバンの代表団はこの後、欧州連合（EU）の代表とも会談する。',
    '米国務省の報道官は8日夜、協議はタリバンをアフガニスタンの指導者として承認したり正当化したりするものではなく、米国の国益に関わる問題についての実務的な話し合いの継続だと説明した。',
    '報道官は、アフガニスタン人や米国民、その他の外国人が引き続き安全に出国できるようにすることが最優先だとした上で、女性や女児を含むすべてのアフガニスタン人の権利を尊重し、幅広い支持を得た包摂的な政府を樹立するようタリバンに促すことも目的の一つだと述べた。',
    '国務省は、米国側から誰がカタールの首都を訪れるかを明らかにしていない。',
    'タリバンが権力を掌握して以来、過激派組織「イスラム国（IS）」系の「ISホラサン州（ISKP、IS-K）」は、タリバンや民族的・宗教的少数派への攻撃を強めている。',
    '8日にはISKPの自爆犯が少数派のイスラム教シーア派の信徒少なくとも46人を殺害し、数十人を負傷させた。米軍の撤退以降で最悪の死者を出した攻撃となった。',
    'アルジャジーラのナターシャ・ゴネイム記者はドーハから、米国が望むものとアフガニスタンの暫定政権が望むものとの間にはなお大きな「溝」があるため、協議での打開への期待は「抑えて」おくべきだと伝えた。',
    'ゴネイム記者は「タリバンは代表団を高官級だとしており、暫定外相が率いています。米国側からは国務省の外交官、米国際開発庁（USAID）と情報機関のメンバーが参加します」と述べた。',
    '長年にわたりタリバンとの協議で米側の窓口を務めてきたザルメイ・ハリルザド氏の不在が目立つ、とも同記者は伝えた。',
  ],
  quote: '「タリバンは代表団を高官級だとしています」',
  subheading: 'テロの脅威',
  threat: [
    'トランプ政権が交渉した2020年の米・タリバン合意は、タリバンに対し「テロ」組織との関係を断ち、米国やその同盟国を攻撃しかねないテロリストをアフガニスタンが再びかくまわないと保証するよう求めた。',
    'タリバンは、テロ対策で米国の支援は望まないとしており、国外からアフガニスタン領内を狙ういわゆる「オーバー・ザ・ホライズン」攻撃をしないよう米政府に警告している。',
    'バイデン政権は米軍の撤退以降、タリバン統治下のアフガニスタンからの退避支援が遅いとして、疑問や苦情を受けている。',
  ],
  clarification: 'ISKPの正式名称を記事に加えました。',
});

/** The first article that Newsfold was built for. A machine translation, which no native speaker has reviewed. */
const meta = {
  title: 'Languages/Japanese',
  component: NewsArticle,
  tags: ['!autodocs'],
  args: { article, locale: ja, theme: setIn('Noto Serif JP Variable') },
  parameters: { bleed: true, ownLanguage: true, controls: { include: [] } },
} satisfies Meta<typeof NewsArticle>;

export default meta;

export const Article: StoryObj<typeof meta> = {};

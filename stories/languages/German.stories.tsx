import '../../src/styling/scripts.css';

import type { Meta, StoryObj } from '@storybook/react-vite';

import { NewsArticle } from '../../src';
import { de } from '../../src/locales';
import { createArticle } from './createArticle';

// A machine translation. No native speaker has reviewed it.
const article = createArticle({
  advisory: {
    heading: 'In diesem Beitrag kann es um Covid-19 gehen',
    text: 'Amtliche Informationen über das Coronavirus finden Sie hier:',
    link: 'US-Seuchenschutzbehörde CDC',
  },
  headline: 'USA und Taliban sprechen erstmals seit dem Abzug aus Afghanistan',
  standfirst:
    'Bei den Gesprächen in Doha, der Hauptstadt von Katar, geht es noch einmal um das Abkommen, das die Taliban im vergangenen Jahr mit den USA unterzeichnet haben.',
  correspondent: { name: 'Natasha Ghoneim', organization: 'Al Jazeera' },
  dateline: 'Doha',
  picture: {
    alt: 'Eine Dau unter Segeln vor den Hochhäusern des Viertels West Bay in Doha in der Abenddämmerung',
    caption: 'Doha, wo die Gespräche stattfinden.',
  },
  lead: [
    'Hochrangige Vertreter der Taliban und der Vereinigten Staaten haben zu Beginn ihrer Gespräche in Katar über ein „neues Kapitel“ in den Beziehungen beider Länder gesprochen. Das teilte der amtierende afghanische Außenminister mit.',
    'Die persönlichen Treffen, die am Samstag in Doha begonnen haben, sind die ersten, seit die US-Truppen im August nach 20 Jahren Militärpräsenz aus Afghanistan abgezogen sind und die Taliban die Macht übernommen haben.',
    'Mullah Amir Khan Muttaki, der amtierende Außenminister, sagte, der afghanischen Delegation gehe es vor allem um humanitäre Hilfe und um die Umsetzung des Abkommens, das die Taliban im vergangenen Jahr mit Washington unterzeichnet hatten und das den Weg für den endgültigen Abzug der USA ebnete. Nach den Gesprächen fügte er hinzu, die USA wollten Afghanen Impfstoff gegen Covid-19 zur Verfügung stellen.',
  ],
  rest: [
    'Die Delegation der Taliban will später auch Vertreter der Europäischen Union treffen.',
    'Ein Sprecher des US-Außenministeriums sagte am Freitagabend, es gehe nicht darum, die Taliban als Führung Afghanistans anzuerkennen oder zu legitimieren. Vielmehr würden pragmatische Gespräche über Fragen fortgesetzt, die im nationalen Interesse der USA lägen.',
    'Vorrang habe, dass Afghanen, US-Bürger und andere Ausländer das Land weiterhin sicher verlassen könnten. Ein weiteres Ziel sei, die Taliban dazu zu bewegen, die Rechte aller Afghanen, auch der Frauen und Mädchen, zu achten und eine Regierung zu bilden, die alle Gruppen einschließt und breite Unterstützung hat.',
    'Wer aus den USA in die katarische Hauptstadt reist, teilte das Außenministerium nicht mit.',
    'Seit der Machtübernahme der Taliban hat der „Islamische Staat Provinz Khorasan“ (ISPK) seine Angriffe auf die Taliban sowie auf ethnische und religiöse Minderheiten verstärkt.',
    'Am Freitag tötete ein Selbstmordattentäter des ISPK mindestens 46 Angehörige der schiitischen Minderheit und verletzte Dutzende Menschen. Es war der folgenschwerste Anschlag seit dem Abzug der USA.',
    'Al-Jazeera-Korrespondentin Natasha Ghoneim berichtete aus Doha, die Erwartungen an einen Durchbruch sollten „gedämpft“ bleiben. Noch immer liege eine „Kluft“ zwischen dem, was die USA wollten, und dem, was die Übergangsregierung in Afghanistan wolle.',
    '„Die Taliban bezeichnen ihre Delegation als hochrangig, geleitet wird sie vom amtierenden Außenminister“, sagte sie. „Auf US-Seite nehmen Diplomaten des Außenministeriums teil, dazu Vertreter der Entwicklungsbehörde USAID und der Geheimdienste.“',
    'Auffällig sei, dass Zalmay Khalilzad fehle, sagte Ghoneim. Er war jahrelang der wichtigste Unterhändler der USA in den Gesprächen mit den Taliban.',
  ],
  quote: '„Die Taliban bezeichnen ihre Delegation als hochrangig“',
  subheading: 'Terrorgefahr',
  threat: [
    'Das von der Trump-Regierung ausgehandelte Abkommen von 2020 verlangte von den Taliban, mit „terroristischen“ Gruppen zu brechen und zu garantieren, dass Afghanistan nicht noch einmal Terroristen beherbergt, die die USA und ihre Verbündeten angreifen könnten.',
    'Die Taliban erklärten, sie wollten bei der Terrorismusbekämpfung keine Hilfe der USA, und warnten Washington vor sogenannten Over-the-Horizon-Angriffen auf afghanisches Gebiet von außerhalb der Landesgrenzen.',
    'Die Biden-Regierung sieht sich seit dem Abzug Fragen und Beschwerden über das langsame Tempo der Evakuierungen aus dem von den Taliban beherrschten Afghanistan ausgesetzt.',
  ],
  clarification: 'Der Name der Gruppe ISPK steht nun ausgeschrieben im Text.',
});

/** The first article that Newsfold was built for. A machine translation, which no native speaker has reviewed. */
const meta = {
  title: 'Languages/German',
  component: NewsArticle,
  tags: ['!autodocs'],
  args: { article, locale: de },
  parameters: { bleed: true, ownLanguage: true, controls: { include: [] } },
} satisfies Meta<typeof NewsArticle>;

export default meta;

export const Article: StoryObj<typeof meta> = {};

import {
  AdvisoryNotice,
  Article,
  ArticleBody,
  Byline,
  Headline,
  Standfirst,
  Subheading,
  Timestamp,
  type ArticleProps,
  type Author,
  type Locale,
} from '../src';
import { en } from '../src/locales';

export interface ArticleText {
  advisory: { heading: string; before: string; link: string; after: string };
  headline: string;
  standfirst: string;
  contributor: Author;
  /** Before the cut. */
  lead: string[];
  continueReading: string;
  /** Behind the cut, before the subheading. */
  rest: string[];
  subheading: string;
  /** Under the subheading. */
  threat: string[];
}

export const seedPublished = '2021-10-09T17:20:00+03:00';
export const seedTimeZone = 'Asia/Qatar';
export const seedAdvisoryHref = 'https://www.cdc.gov/coronavirus';

/** The words of the first article that Newsfold was built for, as published, and put into Arabic. */
export const seedText: { en: ArticleText; ar: ArticleText } = {
  en: {
    advisory: {
      heading: 'This post may refer to COVID-19',
      before: 'To access official information about the coronavirus, access ',
      link: 'CDC - Centers for Disease Control and Prevention',
      after: '.',
    },
    headline: 'US, Taliban hold first talks since Afghanistan withdrawal',
    standfirst:
      'The discussions in Qatar’s capital, Doha, will revisit the agreement the Taliban signed with the US last year.',
    contributor: { name: 'Natasha Ghoneim', role: 'contributor', organization: 'Al Jazeera' },
    lead: [
      'Senior Taliban officials and United States representatives have discussed “opening a new page” in their countries’ relationship as they kicked off talks in Qatar, according to Afghanistan’s acting foreign minister.',
      'The in-person meetings that began in Doha on Saturday are the first since US forces withdrew from Afghanistan in August – ending a 20-year military presence – and the Taliban’s rise to power.',
      'Mullah Amir Khan Muttaqi, Afghanistan’s acting foreign minister, said the focus of the Afghan delegation was humanitarian aid, as well the implementation of the agreement the Taliban signed with Washington last year which paved the way for the final US withdrawal. He added after the talks that the US would offer COVID-19 vaccines for Afghans.',
    ],
    continueReading: 'Click to continue reading',
    rest: [
      'The Taliban delegation will later meet representatives from the European Union.',
      'A spokesperson of the US State Department said on Friday evening that the talks were not about recognising or legitimising the Taliban as Afghanistan’s leaders, but are a continuation of pragmatic talks on issues of national interest for the US.',
      'He said the priority was the continued safe departure of Afghans, US citizens and other foreign nationals from Afghanistan, adding that another goal was to urge the Taliban to respect the rights of all Afghans, including women and girls, and form an inclusive government with broad support.',
      'The State Department did not disclose who would travel to the Qatari capital from the US side.',
      'Since the Taliban took power, the Islamic State in Khorasan Province, ISKP (ISIS-K), has ramped up attacks on the group, as well as ethnic and religious minorities.',
      'On Friday, an ISKP suicide bomber killed at least 46 minority Shia Muslims and wounded dozens in the deadliest attack since the US departure.',
      'Al Jazeera’s Natasha Ghoneim, reporting from Doha, said expectations of a breakthrough at the talks should be “tempered” because there is still quite a “chasm” between what the US wants and what the transitional government in Afghanistan wants.',
      '“The Taliban is describing its delegation as high level and is being led by its acting foreign minister,” she said. “On the US side, there will be diplomats from the state department, members of USAID and of the intelligence department.”',
      'Notably absent, Ghoneim added, is Zalmay Khalilzad, who has been the US’s point person in talks with the Taliban for years.',
    ],
    subheading: 'Terrorist threat',
    threat: [
      'The US-Taliban agreement of 2020, which was negotiated by the Trump administration, demanded the Taliban break ties with “terrorist” groups and guarantee Afghanistan would not again harbour terrorists who could attack the US and its allies.',
      'The Taliban has said it does not want US anti-terrorism assistance and warned Washington against any so-called “over-the-horizon” attacks on Afghan territory from outside the country’s borders.',
      'The Biden administration has fielded questions and complaints about the slow pace of US-facilitated evacuations from Taliban-ruled Afghanistan since the US withdrawal.',
    ],
  },
  ar: {
    advisory: {
      heading: 'قد تشير هذه المادة إلى كوفيد-19',
      before: 'للاطلاع على المعلومات الرسمية عن فيروس كورونا، زوروا موقع ',
      link: 'المراكز الأمريكية لمكافحة الأمراض والوقاية منها (CDC)',
      after: '.',
    },
    headline: 'الولايات المتحدة وطالبان تعقدان أول محادثات منذ الانسحاب من أفغانستان',
    standfirst:
      'ستعيد المباحثات في العاصمة القطرية الدوحة النظر في الاتفاق الذي وقّعته طالبان مع الولايات المتحدة العام الماضي.',
    contributor: { name: 'ناتاشا غنيم', role: 'contributor', organization: 'الجزيرة' },
    lead: [
      'بحث مسؤولون كبار في طالبان وممثلون عن الولايات المتحدة «فتح صفحة جديدة» في العلاقات بين البلدين مع انطلاق المحادثات في قطر، وفق ما أعلن وزير الخارجية الأفغاني بالوكالة.',
      'وتُعدّ الاجتماعات المباشرة التي بدأت في الدوحة يوم السبت الأولى منذ انسحاب القوات الأمريكية من أفغانستان في أغسطس/آب، منهيةً وجوداً عسكرياً دام 20 عاماً، ومنذ صعود طالبان إلى السلطة.',
      'وقال الملا أمير خان متقي، وزير الخارجية الأفغاني بالوكالة، إن الوفد الأفغاني ركّز على المساعدات الإنسانية وعلى تنفيذ الاتفاق الذي وقّعته طالبان مع واشنطن العام الماضي ومهّد الطريق للانسحاب الأمريكي النهائي. وأضاف بعد المحادثات أن الولايات المتحدة ستقدّم لقاحات مضادة لكوفيد-19 للأفغان.',
    ],
    continueReading: 'انقر لمتابعة القراءة',
    rest: [
      'ومن المقرر أن يلتقي وفد طالبان لاحقاً ممثلين عن الاتحاد الأوروبي.',
      'وقال متحدث باسم وزارة الخارجية الأمريكية مساء الجمعة إن المحادثات لا تعني الاعتراف بطالبان أو إضفاء الشرعية عليها بوصفها قيادة أفغانستان، وإنما هي استمرار لمحادثات عملية بشأن قضايا تمس المصلحة الوطنية للولايات المتحدة.',
      'وأوضح أن الأولوية هي استمرار المغادرة الآمنة للأفغان والمواطنين الأمريكيين وغيرهم من الرعايا الأجانب من أفغانستان، مضيفاً أن من الأهداف الأخرى حثّ طالبان على احترام حقوق جميع الأفغان، بمن فيهم النساء والفتيات، وتشكيل حكومة جامعة تحظى بتأييد واسع.',
      'ولم تكشف وزارة الخارجية عمّن سيسافر إلى العاصمة القطرية من الجانب الأمريكي.',
      'ومنذ أن تولت طالبان السلطة، كثّف تنظيم الدولة الإسلامية في ولاية خراسان، المعروف بالاختصار ISKP (أو ISIS-K)، هجماته على الحركة وعلى الأقليات العرقية والدينية.',
      'ويوم الجمعة، قتل انتحاري من التنظيم ما لا يقل عن 46 من أبناء الأقلية الشيعية وأصاب العشرات في الهجوم الأكثر دموية منذ المغادرة الأمريكية.',
      'وقالت مراسلة الجزيرة ناتاشا غنيم من الدوحة إن التوقعات بتحقيق اختراق في المحادثات ينبغي أن تكون «متواضعة»، لأن «هوّة» كبيرة لا تزال تفصل بين ما تريده الولايات المتحدة وما تريده الحكومة الانتقالية في أفغانستان.',
      'وأضافت: «تصف طالبان وفدها بأنه رفيع المستوى، ويقوده وزير خارجيتها بالوكالة. وعلى الجانب الأمريكي، سيكون هناك دبلوماسيون من وزارة الخارجية وأعضاء من الوكالة الأمريكية للتنمية الدولية ومن أجهزة الاستخبارات».',
      'وأشارت غنيم إلى الغياب اللافت لزلماي خليل زاد، الذي كان المسؤول الأول عن المحادثات مع طالبان من الجانب الأمريكي لسنوات.',
    ],
    subheading: 'التهديد الإرهابي',
    threat: [
      'وطالب الاتفاق الأمريكي مع طالبان عام 2020، الذي تفاوضت عليه إدارة ترامب، بأن تقطع طالبان صلاتها بالجماعات «الإرهابية» وأن تضمن ألا تؤوي أفغانستان مجدداً إرهابيين قد يهاجمون الولايات المتحدة وحلفاءها.',
      'وقالت طالبان إنها لا تريد مساعدة أمريكية في مكافحة الإرهاب، وحذّرت واشنطن من أي ضربات «من وراء الأفق» على الأراضي الأفغانية من خارج حدود البلاد.',
      'وواجهت إدارة بايدن تساؤلات وشكاوى بشأن بطء وتيرة عمليات الإجلاء التي تيسّرها الولايات المتحدة من أفغانستان الخاضعة لحكم طالبان منذ الانسحاب الأمريكي.',
    ],
  },
};

export interface SeedArticleProps extends Omit<ArticleProps, 'children'> {
  /** Chooses the text too. */
  locale?: Locale | undefined;
  /** Whether the text behind the cut is open at first. */
  opened?: boolean | undefined;
}

/** The article as a publisher's page would compose it. */
export function SeedArticle({ locale = en, opened, ...rest }: SeedArticleProps) {
  const text = locale.tag.startsWith('ar') ? seedText.ar : seedText.en;
  return (
    <Article {...rest} locale={locale}>
      <AdvisoryNotice kind="health" heading={text.advisory.heading} locale={locale}>
        {text.advisory.before}
        <a href={seedAdvisoryHref}>{text.advisory.link}</a>
        {text.advisory.after}
      </AdvisoryNotice>
      <Headline>{text.headline}</Headline>
      <Standfirst>{text.standfirst}</Standfirst>
      <Byline authors={[text.contributor]} locale={locale} />
      <Timestamp published={seedPublished} timeZone={seedTimeZone} locale={locale} />
      <ArticleBody
        continueAfter={text.lead.length}
        continueReading={{
          label: text.continueReading,
          headline: text.headline,
          locale,
          defaultOpen: opened,
        }}
      >
        {paragraphs(text.lead)}
        {paragraphs(text.rest)}
        <Subheading>{text.subheading}</Subheading>
        {paragraphs(text.threat)}
      </ArticleBody>
    </Article>
  );
}

function paragraphs(texts: string[]) {
  return texts.map((text) => <p key={text}>{text}</p>);
}

import guide from '../../docs/which-notice-when.md?raw';
import { AdvisoryNotice, AiDisclosure, type AdvisoryKind } from '../../src';
import { en } from '../../src/locales';
import './docs.css';

/** What an editor might write in a notice. Kinds that are not here say enough by their heading. */
const texts: Partial<Record<string, string>> = {
  sensitive: 'The report describes an attack on a mosque. Photographs follow the third paragraph.',
  breaking: 'We are checking the first reports, and will add to this article.',
  health: 'For advice on vaccines, turn to your doctor or the health service.',
  sponsored: 'Castlemere Ferries paid for this article, and produced it.',
  update: 'The second paragraph now has the water level of 6 p.m.',
  info: 'Our partner, the Aldport Bureau, first published this article. It is shown here in full.',
};

/** The rows of the first table of the guide: what an editor wants to say, and the kind of notice that says it. */
const rows = guide
  .slice(0, guide.indexOf('## Where a notice goes'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('`'))
  .map((line) => {
    const [, purpose = '', use = ''] = line.split('|');
    const names = [...use.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
    return { purpose: purpose.trim(), kind: names.find((name) => name !== 'AdvisoryNotice') ?? '' };
  });

/** Every notice of the guide, as readers see it, with the words that it comes with. */
export function LiveNotices() {
  return (
    <ul className="live live-notices sb-unstyled">
      {rows.map(({ purpose, kind }) => (
        <li key={kind}>
          <p>
            {purpose}: <code>{kind}</code>
          </p>
          <Notice kind={kind} />
        </li>
      ))}
    </ul>
  );
}

function Notice({ kind }: { kind: string }) {
  if (kind === 'AiDisclosure') {
    return <AiDisclosure locale={en} humanReviewed editorialResponsibility="The Courier" />;
  }
  if (!isKind(kind)) return null;
  return (
    <AdvisoryNotice kind={kind} locale={en} published="2022-03-14" now="2026-02-17">
      {texts[kind]}
    </AdvisoryNotice>
  );
}

function isKind(name: string): name is AdvisoryKind {
  return name in en.messages.advisory;
}

import { renderToStaticMarkup } from 'react-dom/server';
import type { CreativeWork, ImageObject, Organization } from 'schema-dts';
import { beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';

import {
  NewsArticle,
  newsArticleJsonLd,
  type ArticleContent,
  type ArticleImage,
  type ArticlePublisher,
  type NewsArticleJsonLdData,
} from '../../src';
import { talks } from '../setup/newsArticle.fixture';

const rights = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  acquireLicensePage: '/syndication',
  usageInfo: '/text-and-data-mining',
  copyrightNotice: '© 2021 Al Jazeera',
};
const absoluteRights = {
  license: 'https://creativecommons.org/licenses/by/4.0/',
  acquireLicensePage: 'https://www.aljazeera.com/syndication',
  usageInfo: 'https://www.aljazeera.com/text-and-data-mining',
  copyrightNotice: '© 2021 Al Jazeera',
};
const policies = {
  publishingPrinciples: '/principles',
  correctionsPolicy: '/corrections',
  ethicsPolicy: '/ethics',
  ownershipFundingInfo: '/owners',
  aiPolicy: '/ai',
};
const picture: ArticleImage = {
  src: '/doha.jpg',
  alt: '',
  width: 1600,
  height: 900,
  credit: 'Stringer/Reuters',
  crops: [{ src: '/doha-1x1.jpg' }],
};

beforeEach(() => {
  vi.mocked(console.warn).mockImplementation(() => undefined);
});

/** Returns the warnings since it was last called. */
const takeWarnings = () => {
  const lines = vi.mocked(console.warn).mock.calls.map(([line]) => String(line));
  vi.mocked(console.warn).mockClear();
  return lines;
};

/** Reads what a CMS may deliver, whatever the types say. */
const read = (fields: Record<string, unknown>) => newsArticleJsonLd({ ...talks, ...fields });
const readImage = (fields: Record<string, unknown>) => read({ image: { ...picture, ...fields } }).image;
const readPublisher = (fields: Record<string, unknown>) =>
  read({ publisher: { name: 'Al Jazeera', ...fields } }).publisher;

describe('the license of an image, by Google’s rules', () => {
  it('has contentUrl, which Google requires, for the image and each of its crops', () => {
    // https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata#structured-data-type-definitions
    expect(readImage(rights)?.map(({ contentUrl }) => contentUrl)).toEqual([
      'https://www.aljazeera.com/doha.jpg',
      'https://www.aljazeera.com/doha-1x1.jpg',
    ]);
  });

  it.each([
    ['creditText', { credit: 'Stringer/Reuters' }, 'Stringer/Reuters'],
    ['copyrightNotice', { copyrightNotice: '© Reuters' }, '© Reuters'],
    ['license', { license: '/license' }, 'https://www.aljazeera.com/license'],
  ] as const)('has %s, any one of which Google requires', (property, field, value) => {
    // https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata#structured-data-type-definitions
    const [image] = read({ image: { src: '/doha.jpg', alt: '', ...field } }).image ?? [];
    expect(image).toEqual({
      '@type': 'ImageObject',
      url: 'https://www.aljazeera.com/doha.jpg',
      contentUrl: 'https://www.aljazeera.com/doha.jpg',
      [property]: value,
    });
  });

  it('has license, without which Google shows no Licensable badge, and acquireLicensePage, which Google recommends', () => {
    // https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata#structured-data-type-definitions
    for (const image of readImage(rights) ?? []) {
      expect(image).toMatchObject({ ...absoluteRights, creditText: 'Stringer/Reuters' });
    }
    expect(takeWarnings()).toEqual([]);
  });

  it('is of the types that schema.org has', () => {
    // The rest of it is compared in jsonLd.test.tsx, where a number of pixels counts as a length.
    type Image = Omit<NonNullable<NewsArticleJsonLdData['image']>[number], 'width' | 'height' | 'creator'>;
    expectTypeOf<Image>().toExtend<ImageObject>();
    expectTypeOf<{ '@type': 'ImageObject'; license: boolean }>().not.toExtend<ImageObject>();
  });
});

describe('how an image was made', () => {
  it.each([
    ['digitalCapture', 'https://schema.org/DigitalCaptureDigitalSource'],
    ['trainedAlgorithmicMedia', 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'],
  ])('says %s by schema.org’s name for it', (digitalSourceType, name) => {
    expect(readImage({ digitalSourceType })?.map((image) => image.digitalSourceType)).toEqual([name, name]);
  });

  it.each([['photograph'], ['toString'], [7], [{ code: 'digitalCapture' }]])(
    'leaves out %j, with one warning, because to call a photograph AI-made would be worse than silence',
    (digitalSourceType) => {
      for (const image of readImage({ digitalSourceType }) ?? []) {
        expect(image).not.toHaveProperty('digitalSourceType');
      }
      expect(takeWarnings()).toEqual([expect.stringContaining('image.digitalSourceType is')]);
    },
  );
});

describe('the rights in an article', () => {
  it('are in its data, with relative URLs resolved against its own', () => {
    expect(read(rights)).toMatchObject(absoluteRights);
    expect(takeWarnings()).toEqual([]);
  });

  it('are not the rights in its image, nor the other way round', () => {
    expect(read(rights).image?.[0]).not.toHaveProperty('license');
    expect(read({ image: { ...picture, ...rights } })).not.toHaveProperty('license');
  });

  it.each([
    ['license', 'javascript:alert("license")', 'could run a script'],
    ['acquireLicensePage', 'mailto:sales@example.com', 'acquireLicensePage is "mailto:'],
    ['usageInfo', { href: '/usage' }, 'usageInfo is {"href":"/usage"}, which is not text'],
    ['copyrightNotice', ['©'], 'copyrightNotice is ["©"], which is not text'],
    ['copyrightNotice', '&copy; 2021 Al Jazeera', '&copy;'],
  ])('causes one warning if %s is %j', (name, value, message) => {
    const data = read({ ...rights, [name]: value });
    expect(takeWarnings()).toEqual([expect.stringContaining(message)]);
    const { [name as 'license']: _, ...others } = absoluteRights;
    expect(data).toMatchObject(others);
    if (typeof value !== 'string' || !value.startsWith('&')) expect(data).not.toHaveProperty(name);
  });

  it('names the image in a warning about its rights', () => {
    expect(readImage({ license: 7n, usageInfo: 'ftp://example.com/' })?.[0]).not.toHaveProperty('license');
    expect(takeWarnings()).toEqual([
      expect.stringContaining('image.license is 7n, which is not text'),
      expect.stringContaining('could run a script or has a scheme'),
    ]);
  });
});

describe('the policies of a publisher', () => {
  it('are in the data of the publisher, the AI policy among its principles', () => {
    expect(readPublisher(policies)).toEqual({
      '@type': 'Organization',
      name: 'Al Jazeera',
      publishingPrinciples: ['https://www.aljazeera.com/principles', 'https://www.aljazeera.com/ai'],
      correctionsPolicy: 'https://www.aljazeera.com/corrections',
      ethicsPolicy: 'https://www.aljazeera.com/ethics',
      ownershipFundingInfo: 'https://www.aljazeera.com/owners',
    });
    expect(takeWarnings()).toEqual([]);
  });

  it('names a page once that has the principles and the AI policy', () => {
    expect(
      readPublisher({ publishingPrinciples: '/how', aiPolicy: 'https://www.aljazeera.com/how' }),
    ).toMatchObject({ publishingPrinciples: ['https://www.aljazeera.com/how'] });
    expect(readPublisher({ aiPolicy: '/ai' })).toMatchObject({
      publishingPrinciples: ['https://www.aljazeera.com/ai'],
    });
  });

  it.each(Object.keys(policies))(
    'leaves out %s alone, with one warning, if it is unsafe or no text',
    (name) => {
      const rest = { ...policies, [name]: undefined };
      expect(readPublisher({ ...policies, [name]: `javascript:alert("${name}")` })).toEqual(
        readPublisher(rest),
      );
      expect(takeWarnings()).toEqual([expect.stringContaining('could run a script')]);
      expect(readPublisher({ ...policies, [name]: { url: '/' } })).toEqual(readPublisher(rest));
      expect(takeWarnings()).toEqual([expect.stringContaining(`publisher.${name} is {"url":"/"}`)]);
    },
  );

  it('is of the types that schema.org has', () => {
    type Publisher = Omit<NonNullable<NewsArticleJsonLdData['publisher']>, 'logo'>;
    expectTypeOf<Publisher>().toExtend<Organization>();
    expectTypeOf<{ '@type': 'Organization'; ethicsPolicy: boolean }>().not.toExtend<Organization>();
    expectTypeOf<typeof policies>().toExtend<Omit<ArticlePublisher, 'name'>>();
  });
});

describe('the sources of an article', () => {
  it('are its citations, in order, with a URL if they have one', () => {
    const sources = [
      { text: 'Doha agreement of 2020', href: 'https://www.state.gov/agreement.pdf' },
      { text: 'Minutes of the talks, seen by Al Jazeera' },
      { text: 'Our timeline', href: '/timeline' },
    ];
    expect(read({ sources }).citation).toEqual([
      { '@type': 'CreativeWork', name: 'Doha agreement of 2020', url: 'https://www.state.gov/agreement.pdf' },
      { '@type': 'CreativeWork', name: 'Minutes of the talks, seen by Al Jazeera' },
      { '@type': 'CreativeWork', name: 'Our timeline', url: 'https://www.aljazeera.com/timeline' },
    ]);
    expect(takeWarnings()).toEqual([]);
    expectTypeOf<NonNullable<NewsArticleJsonLdData['citation']>[number]>().toExtend<CreativeWork>();
  });

  it('keep their words without an unsafe URL', () => {
    expect(read({ sources: [{ text: 'A leak', href: 'javascript:alert("leak")' }] }).citation).toEqual([
      { '@type': 'CreativeWork', name: 'A leak' },
    ]);
    expect(takeWarnings()).toEqual([expect.stringContaining('could run a script')]);
  });

  it.each([
    [[{ href: '/only-a-url' }, null, 'A book'], '2 of 3 sources have no text', ['A book']],
    ['A book', 'sources is "A book", which is not a list', undefined],
  ])('cause one warning if they are %j', (sources, message, names) => {
    expect(read({ sources }).citation?.map(({ name }) => name)).toEqual(names);
    expect(takeWarnings()).toEqual([expect.stringContaining(message)]);
  });
});

describe('the type of an article', () => {
  it.each([['NewsArticle'], ['Article'], ['BlogPosting']] as const)(
    'is %s if the publisher chose it, all of which Google reads as articles',
    (type) => {
      // https://developers.google.com/search/docs/appearance/structured-data/article#structured-data-type-definitions
      expect(read({ type, kind: 'opinion' })['@type']).toBe(type);
    },
  );

  it('is the type of its kind if nobody chose one', () => {
    expect(read({})['@type']).toBe('NewsArticle');
    expect(read({ type: '', kind: 'opinion' })['@type']).toBe('OpinionNewsArticle');
  });

  it.each([
    ['satire', 'SatiricalArticle'],
    ['advertiser', 'AdvertiserContentArticle'],
  ])('stays that of %s, whatever a template chose for every page', (kind, type) => {
    expect(read({ type: 'NewsArticle', kind })['@type']).toBe(type);
  });

  it('has a dateline only if it is news, because schema.org has none elsewhere', () => {
    expect(read({ kind: 'analysis' }).dateline).toBe('Doha, Qatar');
    for (const fields of [{ type: 'BlogPosting' }, { type: 'Article' }, { kind: 'satire' }]) {
      expect(read(fields)).not.toHaveProperty('dateline');
    }
  });

  it.each([['Recipe'], ['blogposting'], [7], [['Article']]])('causes one warning if it is %j', (type) => {
    expect(read({ type })['@type']).toBe('NewsArticle');
    expect(takeWarnings()).toEqual([expect.stringContaining('which is not one of its values')]);
  });
});

describe('on the page', () => {
  const show = (article: ArticleContent) => renderToStaticMarkup(<NewsArticle article={article} />);
  const withoutData = (html: string) =>
    html.replace(/<script type="application\/ld\+json".*?<\/script>/s, '');
  const full: ArticleContent = {
    ...talks,
    ...rights,
    type: 'BlogPosting',
    sources: [{ text: 'Doha agreement of 2020', href: '/agreement' }],
    image: { ...picture, ...rights, digitalSourceType: 'digitalCapture' },
    publisher: { name: 'Al Jazeera', ...policies },
  };
  const plain: ArticleContent = { ...talks, image: picture, publisher: { name: 'Al Jazeera' } };

  it('nothing of this is visible; only structured data has it', () => {
    expect(withoutData(show(full))).toBe(withoutData(show(plain)));
    expect(withoutData(show(plain))).toContain('<h1');
    expect(show(full)).toContain('"acquireLicensePage"');
  });

  it('an article without these fields has no byte of them', () => {
    const names = [...Object.keys(rights), ...Object.keys(policies), 'citation', 'digitalSourceType'];
    for (const name of names) expect(show(talks)).not.toContain(name);
  });
});

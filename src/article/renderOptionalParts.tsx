import type { ReactNode } from 'react';

import { isEmptyNode } from '../content/isEmptyNode';
import type { Locale } from '../i18n/Locale';
import type { NormalizedArticle, NormalizedAuthor, NormalizedPublisher } from './normalizeArticle';
import { ReaderModeGroup } from './ReaderModeGroup';
import {
  Nothing,
  type OptionalPartProps,
  type ResolvedComponentProps,
  type ResolvedComponents,
} from './resolveComponents';

interface PartOptions {
  components: ResolvedComponents;
  props: ResolvedComponentProps;
  locale: Locale | undefined;
}

/**
 * Returns the parts that an article has only if the publisher passes their components, each from its field. `text` is the body
 * as nodes.
 */
export function renderOptionalParts(
  article: NormalizedArticle,
  text: ReactNode,
  options: PartOptions,
): Record<keyof OptionalPartProps, ReactNode> {
  const { components, props, locale } = options;
  const { authors, contents, headline, keyPoints, publisher, related, sources, topics, url } = article;
  const { license, acquireLicensePage, copyrightNotice } = article;
  const has = (part: keyof OptionalPartProps) => components[part] !== Nothing;
  const introducedAuthors = has('AuthorCard') ? authors.filter(isIntroduced) : [];
  return {
    AuthorCard: introducedAuthors.length > 0 && (
      <components.AuthorCard authors={introducedAuthors} locale={locale} {...props.AuthorCard} />
    ),
    // It reads the headings of the text itself, so that pages without contents do not load what reads them.
    Contents: has('Contents') && (contents === undefined || contents.length > 1) && (
      <components.Contents
        {...(contents ? { headings: contents } : { text })}
        locale={locale}
        {...props.Contents}
      />
    ),
    KeyPoints: keyPoints.points.length > 0 && (
      <ReaderModeGroup>
        <components.KeyPoints {...keyPoints} locale={locale} {...props.KeyPoints} />
      </ReaderModeGroup>
    ),
    License: has('License') && (license ?? acquireLicensePage ?? copyrightNotice) !== undefined && (
      <components.License
        license={license}
        acquireLicensePage={acquireLicensePage}
        copyrightNotice={copyrightNotice}
        locale={locale}
        {...props.License}
      />
    ),
    Policies: has('Policies') && hasPolicies(publisher) && (
      <components.Policies policies={publisher} locale={locale} {...props.Policies} />
    ),
    PreferredSource: has('PreferredSource') && publisher?.url !== undefined && (
      <components.PreferredSource
        name={publisher.name}
        site={publisher.url}
        locale={locale}
        {...props.PreferredSource}
      />
    ),
    RelatedLinks: related.length > 0 && (
      <components.RelatedLinks links={related} locale={locale} {...props.RelatedLinks} />
    ),
    // Email is the one service that every reader has.
    ShareLinks: has('ShareLinks') && url !== undefined && (
      <components.ShareLinks
        url={url}
        headline={headline}
        services={['email']}
        locale={locale}
        {...props.ShareLinks}
      />
    ),
    MediaPlayer: renderMedia(article, options),
    Sources: sources.length > 0 && (
      <components.Sources sources={sources} locale={locale} {...props.Sources} />
    ),
    Topics: topics.length > 0 && <components.Topics topics={topics} locale={locale} {...props.Topics} />,
  };
}

/** Whether a card would say more about the author than the byline does. */
function isIntroduced({ name, bio, links }: NormalizedAuthor): boolean {
  return name !== '' && (links.length > 0 || !isEmptyNode(bio));
}

function hasPolicies(publisher: NormalizedPublisher | undefined): publisher is NormalizedPublisher {
  if (publisher === undefined) return false;
  const { name: _, url: __, logo: ___, ...policies } = publisher;
  return Object.values(policies).some((policy) => policy !== undefined);
}

/** The label of the main image goes with it, where it is the poster. */
function renderMedia(
  article: NormalizedArticle,
  { components: { AiLabel, Figure, MediaPlayer }, props, locale }: PartOptions,
): ReactNode {
  const { media, image, headline } = article;
  if (!media || media.sources.length === 0 || MediaPlayer === Nothing || Figure === Nothing) return null;
  const { description: _, uploaded: __, embedUrl: ___, caption, credit, ...own } = media;
  const isImagePoster = media.kind === 'video' && media.poster === undefined;
  const sourceType = isImagePoster ? image?.digitalSourceType : undefined;
  return (
    <Figure caption={caption} credit={credit} {...props.Figure}>
      {sourceType && <AiLabel digitalSourceType={sourceType} locale={locale} {...props.AiLabel} />}
      <MediaPlayer
        {...own}
        name={media.name ?? headline}
        poster={isImagePoster ? image?.src : media.poster}
        locale={locale}
        {...props.MediaPlayer}
      />
    </Figure>
  );
}

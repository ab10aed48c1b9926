import type { Locale } from '../i18n/Locale';
import { warn } from '../internal/warn';
import type { NormalizedImage } from './normalizeArticle';
import { Nothing, type ResolvedComponentProps, type ResolvedComponents } from './resolveComponents';

interface LeadFigureProps {
  image: NormalizedImage;
  components: ResolvedComponents;
  props: ResolvedComponentProps;
  locale: Locale | undefined;
}

/** The article's main image in its figure. Renders nothing without an address for the image, or if either component is left out. */
export function LeadFigure({
  image,
  components: { AiLabel, Figure, Image },
  props,
  locale,
}: LeadFigureProps) {
  if (image.src === undefined || Figure === Nothing || Image === Nothing) return null;
  const { src, alt = '', width, height, srcSet, sizes, caption, credit, digitalSourceType } = image;
  warnAboutImage(image);
  return (
    <Figure caption={caption} credit={credit} {...props.Figure}>
      {digitalSourceType && (
        <AiLabel digitalSourceType={digitalSourceType} locale={locale} {...props.AiLabel} />
      )}
      <Image
        src={src}
        alt={alt}
        width={width}
        height={height}
        srcSet={srcSet}
        sizes={sizes}
        // Already the default of an <img>, and not of others, such as `next/image`.
        loading="eager"
        fetchPriority="high"
        {...props.Image}
      />
    </Figure>
  );
}

function warnAboutImage({ alt, width, height }: NormalizedImage): void {
  if (alt === undefined) {
    warn(
      'NewsArticle',
      'the image has no alt, so readers who cannot see it do not learn what it shows. Describe it, or pass "" if the caption says it all.',
    );
  }
  if (width === undefined || height === undefined) {
    warn(
      'NewsArticle',
      'the image has no width or no height, so the text below it jumps when it loads. Pass both, in pixels.',
    );
  }
}

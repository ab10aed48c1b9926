import { NewsArticle, type ArticleContent, type NewsArticleComponentProps } from '../../../src';

/** A crop for phones, and smaller files for browsers that know AVIF. The rest of the props belong to the `<img>`. */
function Picture({ src, alt, ...rest }: NewsArticleComponentProps['Image']) {
  return (
    <picture>
      <source media="(max-width: 40em)" srcSet={`${String(src)}?crop=square&fm=avif`} type="image/avif" />
      <source media="(max-width: 40em)" srcSet={`${String(src)}?crop=square`} width={800} height={800} />
      <source srcSet={`${String(src)}?fm=avif`} type="image/avif" />
      <img src={src} alt={alt} {...rest} />
    </picture>
  );
}

export function StoryWithPicture({ article }: { article: ArticleContent }) {
  return <NewsArticle article={article} components={{ Image: Picture }} />;
}

import { en, NewsArticle, type ArticleContent, type NewsArticleComponentProps } from 'newsfold';
import { articleBlocks } from 'newsfold/html';
import Image from 'next/image';

import content from '../../../content.json';

/** Next's own image. It would be lazy by default, so it gets the two attributes that make it load first. */
function MainPicture({
  src,
  alt = '',
  width,
  height,
  loading,
  fetchPriority,
}: NewsArticleComponentProps['Image']) {
  if (typeof src !== 'string') return null;
  return (
    <Image
      src={src}
      alt={alt}
      width={Number(width)}
      height={Number(height)}
      sizes="(min-width: 60em) 60em, 100vw"
      loading={loading}
      fetchPriority={fetchPriority}
    />
  );
}

export default function Page() {
  return (
    <main>
      <NewsArticle
        article={content as ArticleContent}
        locale={en}
        renderHtml={articleBlocks}
        components={{ Image: MainPicture }}
      />
    </main>
  );
}

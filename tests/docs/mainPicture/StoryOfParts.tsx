import { Article, ArticleBody, Figure, Headline } from '../../../src';

export function StoryOfParts() {
  return (
    <Article>
      <Headline>US, Taliban hold first talks since Afghanistan withdrawal</Headline>
      <Figure caption="Doha, where the talks are held.">
        <img src="/doha.jpg" alt="Delegates at a long table" width={1600} height={900} fetchPriority="high" />
      </Figure>
      <ArticleBody>
        <p>Officials met on Saturday.</p>
        <Figure caption="The Corniche at dusk.">
          <img src="/corniche.jpg" alt="A dhow under sail" width={1600} height={900} loading="lazy" />
        </Figure>
      </ArticleBody>
    </Article>
  );
}

import { Fragment, type ReactNode } from 'react';
import { ArticleBody, Figure, PullQuote, Subheading } from '../../../src';
import { articleBlocks } from '../../../src/html';

export interface AnsElement {
  _id?: string;
  type: string;
  content?: string;
  subtype?: string;
  level?: number;
  url?: string;
  alt_text?: string;
  caption?: string;
  width?: number;
  height?: number;
  list_type?: 'ordered' | 'unordered';
  items?: AnsElement[];
  content_elements?: AnsElement[];
}

const Plain = ({ children }: { children?: ReactNode }) => children;
const inline = (html = '') => articleBlocks(html, { components: { p: Plain } });

export const ansBlocks = (elements: AnsElement[] = []): ReactNode[] =>
  elements.map((element, key) => {
    switch (element.type) {
      case 'header':
        return (
          <Subheading key={key} level={element.level === 3 ? 3 : 2}>
            {inline(element.content)}
          </Subheading>
        );
      case 'image':
        return (
          <Figure key={key} caption={element.caption}>
            <img
              src={element.url}
              alt={element.alt_text ?? ''}
              width={element.width}
              height={element.height}
            />
          </Figure>
        );
      case 'quote': {
        const Quote = element.subtype === 'pullquote' ? PullQuote : 'blockquote';
        return <Quote key={key}>{ansBlocks(element.content_elements)}</Quote>;
      }
      case 'list': {
        const List = element.list_type === 'ordered' ? 'ol' : 'ul';
        return (
          <List key={key}>
            {element.items?.map((item, at) => (
              <li key={at}>{inline(item.content)}</li>
            ))}
          </List>
        );
      }
      default:
        // text, raw_html, oembed_response and what is yet to come: whatever HTML they carry.
        return <Fragment key={key}>{articleBlocks(element.content ?? '')}</Fragment>;
    }
  });

export function ArcStory({ story }: { story: { content_elements: AnsElement[] } }) {
  return <ArticleBody continueAfter={3}>{ansBlocks(story.content_elements)}</ArticleBody>;
}

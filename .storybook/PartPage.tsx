import { Controls, Description, Heading, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';

import { DocsMarkdown } from './DocsMarkdown';
import { readPartPage } from './partPages';
import { Scroller } from './Scroller';

/**
 * The page of a part: the part itself, alive, then what people ask about it. The prose is the file of docs/parts/ with the name of the
 * file of stories, the props are the docstrings, and the anatomy and the tokens are read from docs/contracts.md.
 */
export function PartPage() {
  const { preparedMeta } = useOf('meta', ['meta']);
  const { sections, anatomy, tokens } = readPartPage(String(preparedMeta.parameters.fileName)) ?? {};
  return (
    <>
      <Title />
      <Description />
      <Primary />
      {sections && (
        <>
          {sections.lead && <DocsMarkdown>{sections.lead}</DocsMarkdown>}
          <Section title="Code" text={sections.Code} />
          <Section title="When to use it" text={sections['When to use it']} />
          <Section title="When not to" text={sections['When not to']} />
        </>
      )}
      <Stories includePrimary={false} title={<Heading>States</Heading>} />
      <Heading>Props</Heading>
      <Scroller label="Props">
        <Controls />
      </Scroller>
      <Section title="Anatomy" text={anatomy} />
      {sections && (
        <>
          <Section title="Keyboard" text={sections.Keyboard} />
          <Section title="What a screen reader says" text={sections['What a screen reader says']} />
          <Section title="Tokens" text={tokens} />
          <Section title="Bad input" text={sections['Bad input']} />
        </>
      )}
    </>
  );
}

function Section({ title, text }: { title: string; text: string | undefined }) {
  if (text === undefined || text === '') return null;
  return (
    <>
      <Heading>{title}</Heading>
      <DocsMarkdown>{text}</DocsMarkdown>
    </>
  );
}

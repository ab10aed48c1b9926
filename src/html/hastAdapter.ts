import type { Comment, Element, Properties, Root, Text } from 'hast';
import type { html, Token, TreeAdapter, TreeAdapterTypeMap } from 'parse5';

import { findProperty } from './properties';

type Parent = ParsedRoot | ParsedElement;
type Child = ParsedElement | ParsedText | ParsedComment;

/** A hast node that knows its parent while parse5 builds the tree. The field is private, so the result is plain hast. */
class ParsedNode {
  #parent: Parent | null = null;

  static getParent(node: ParsedNode): Parent | null {
    return node.#parent;
  }

  static setParent(node: ParsedNode, parent: Parent | null): void {
    node.#parent = parent;
  }
}

class ParsedRoot extends ParsedNode implements Root {
  readonly type = 'root';
  children: Child[] = [];
}

class ParsedElement extends ParsedNode implements Element {
  readonly type = 'element';
  children: Child[] = [];
  readonly #namespace: html.NS;
  #content: ParsedRoot | undefined;

  constructor(
    readonly tagName: string,
    namespace: html.NS,
    readonly properties: Properties,
  ) {
    super();
    this.#namespace = namespace;
  }

  static getNamespace(element: ParsedElement): html.NS {
    return element.#namespace;
  }

  // The content of a `<template>` is inert, so the tree does not contain it.
  static getContent(element: ParsedElement): ParsedRoot {
    return (element.#content ??= new ParsedRoot());
  }
}

class ParsedText extends ParsedNode implements Text {
  readonly type = 'text';
  constructor(public value: string) {
    super();
  }
}

class ParsedComment extends ParsedNode implements Comment {
  readonly type = 'comment';
  constructor(readonly value: string) {
    super();
  }
}

type HastMap = TreeAdapterTypeMap<
  ParsedNode,
  Parent,
  Child,
  ParsedRoot,
  ParsedRoot,
  ParsedElement,
  ParsedComment,
  ParsedText,
  ParsedElement,
  ParsedComment
>;

/**
 * Returns an adapter with which parse5 builds hast, as `hast-util-from-parse5` makes it of parse5's own tree, without that
 * tree: properties have hast's names, `class` and `rel` are lists, and attributes without a value are `true`. The one
 * difference is that numbers stay strings.
 */
export function createHastAdapter(mode: html.DOCUMENT_MODE, onElement: () => void): TreeAdapter<HastMap> {
  const readProperties = createPropertyReader();
  const appendChild = (parent: Parent, node: Child) => {
    // `push` would reserve memory for 17 children at once, and most elements have one.
    if (parent.children.length === 0) parent.children = [node];
    else parent.children.push(node);
    ParsedNode.setParent(node, parent);
  };
  const insertBefore = (parent: Parent, node: Child, reference: Child) => {
    parent.children.splice(lastIndexOf(parent.children, reference), 0, node);
    ParsedNode.setParent(node, parent);
  };
  return {
    createDocument: () => new ParsedRoot(),
    createDocumentFragment: () => new ParsedRoot(),
    createElement(tagName, namespace, attributes) {
      onElement();
      return new ParsedElement(tagName, namespace, readProperties(attributes));
    },
    createCommentNode: (value) => new ParsedComment(value),
    createTextNode: (value) => new ParsedText(value),
    appendChild,
    insertBefore,
    insertText(parent, value) {
      const last = parent.children.at(-1);
      if (last?.type === 'text') last.value += value;
      else appendChild(parent, new ParsedText(value));
    },
    insertTextBefore(parent, value, reference) {
      const previous = parent.children[lastIndexOf(parent.children, reference) - 1];
      if (previous?.type === 'text') previous.value += value;
      else insertBefore(parent, new ParsedText(value), reference);
    },
    detachNode(node) {
      const parent = ParsedNode.getParent(node);
      if (!parent) return;
      parent.children.splice(lastIndexOf(parent.children, node), 1);
      ParsedNode.setParent(node, null);
    },
    // The attributes of an `<html>` or `<body>` in a text, of which a fragment has none.
    adoptAttributes: () => undefined,
    getFirstChild: ({ children }) => children[0] ?? null,
    getChildNodes: ({ children }) => children,
    getParentNode: (node) => ParsedNode.getParent(node),
    getTagName: ({ tagName }) => tagName,
    getNamespaceURI: (element) => ParsedElement.getNamespace(element),
    // Asked only for the encoding of a formula's annotation.
    getAttrList: ({ properties: { encoding } }) =>
      encoding === undefined ? [] : [{ name: 'encoding', value: String(encoding) }],
    getTextNodeContent: ({ value }) => value,
    getCommentNodeContent: ({ value }) => value,
    getTemplateContent: (element) => ParsedElement.getContent(element),
    setTemplateContent: () => undefined,
    isElementNode: (node): node is ParsedElement => node instanceof ParsedElement,
    isTextNode: (node): node is ParsedText => node instanceof ParsedText,
    isCommentNode: (node): node is ParsedComment => node instanceof ParsedComment,
    // A fragment has no document type, no mode of its own, and positions are not recorded.
    isDocumentTypeNode: (_node): _node is ParsedComment => false,
    setDocumentType: () => undefined,
    getDocumentTypeNodeName: () => '',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    setDocumentMode: () => undefined,
    getDocumentMode: () => mode,
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

// The parser moves the last children most often.
function lastIndexOf(children: readonly Child[], node: Child): number {
  return children.at(-1) === node ? children.length - 1 : children.indexOf(node);
}

type ReadProperties = (attributes: readonly Token.Attribute[]) => Properties;

/** Looks each name up once for each text. A cache for all texts would grow with every name that anyone invents. */
function createPropertyReader(): ReadProperties {
  const known = new Map<string, { property: string; kind: 'list' | 'boolean' | 'text' }>();
  return (attributes) => {
    const properties: Properties = {};
    for (const { name, value } of attributes) {
      let info = known.get(name);
      if (info === undefined) {
        const { property, spaceSeparated, boolean, overloadedBoolean } = findProperty(name);
        const kind = spaceSeparated ? 'list' : boolean || overloadedBoolean ? 'boolean' : 'text';
        known.set(name, (info = { property, kind }));
      }
      const { property, kind } = info;
      if (kind === 'text') properties[property] = value;
      else if (kind === 'list') properties[property] = value.split(/[\t\n\f\r ]+/).filter(Boolean);
      // `hidden="until-found"` and `download="a.pdf"` have a value that matters.
      else properties[property] = value === '' || value.toLowerCase() === name || value;
    }
    return properties;
  };
}

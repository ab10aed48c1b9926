import MagicString, { type SourceMap } from 'magic-string';
import ts from 'typescript';

import { compileCss } from './compileCss.ts';

/** A styled root in the source: `styled.h1.withConfig({ componentId: 'newsfold-headline' })` and its template. */
export interface StyledRoot {
  componentId: string;
  /** The template as it is written. */
  css: string;
  /** The whole expression, from `styled` to the closing backtick. */
  start: number;
  end: number;
  /** The text between the backticks. */
  cssStart: number;
  cssEnd: number;
}

export interface CompileOptions {
  /** `engine` keeps styled-components; `static` leaves the fixed class of each root in its place. */
  styles: 'engine' | 'static';
}

/**
 * Compiles a source file of the components to what every build and test runs:
 *
 * - each styled template becomes the CSS that is published (`compileCss`) or, in the static build, a class name;
 * - a statement that calls a `warn…` function runs in development only.
 *
 * Returns `undefined` if there is nothing to do.
 */
export function compileSource(
  code: string,
  file: string,
  { styles }: CompileOptions,
): { code: string; map: SourceMap } | undefined {
  if (!code.includes('styled-components') && !/\bwarn/.test(code)) return undefined;
  const tree = parse(code, file);
  const edited = new MagicString(code);

  for (const root of findStyledRootsIn(tree)) {
    if (styles === 'static') edited.overwrite(root.start, root.end, `'${root.componentId}'`);
    else edited.overwrite(root.cssStart, root.cssEnd, toTemplateText(root.css));
  }
  if (styles === 'static') removeStyledImport(tree, edited);
  for (const statement of findWarnings(tree)) {
    // Bundlers fill in `process.env.NODE_ENV`, and leave an empty block, which minifiers drop. A page that loads the files as they
    // are has no `process`, and reads this as production.
    edited.appendLeft(statement.getStart(), "try { process.env.NODE_ENV !== 'production' && ");
    edited.appendRight(statement.getEnd(), ' } catch {}');
  }

  if (!edited.hasChanged()) return undefined;
  return { code: edited.toString(), map: edited.generateMap({ hires: 'boundary', source: file }) };
}

/** The styled roots of a source file, in the order in which they are written. */
export function findStyledRoots(code: string, file: string): StyledRoot[] {
  return code.includes('styled-components') ? findStyledRootsIn(parse(code, file)) : [];
}

/** The specifiers of all modules that a file loads when it runs, by `import` or `export … from`. */
export function getRuntimeImports(code: string, file: string): string[] {
  return parse(code, file).statements.flatMap((statement) => {
    if (ts.isImportDeclaration(statement)) {
      const { importClause, moduleSpecifier } = statement;
      const named = importClause?.namedBindings;
      const onlyTypes =
        importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (importClause !== undefined &&
          importClause.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.length > 0 &&
          named.elements.every((element) => element.isTypeOnly));
      return onlyTypes || !ts.isStringLiteral(moduleSpecifier) ? [] : [moduleSpecifier.text];
    }
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) {
      const { exportClause, moduleSpecifier } = statement;
      const onlyTypes =
        exportClause !== undefined &&
        ts.isNamedExports(exportClause) &&
        exportClause.elements.length > 0 &&
        exportClause.elements.every((element) => element.isTypeOnly);
      return onlyTypes || moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier)
        ? []
        : [moduleSpecifier.text];
    }
    return [];
  });
}

function parse(code: string, file: string): ts.SourceFile {
  const kind = file.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
}

function findStyledRootsIn(tree: ts.SourceFile): StyledRoot[] {
  const names = getStyledNames(tree);
  const roots: StyledRoot[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isTaggedTemplateExpression(node) && isStyledTag(node.tag, names)) roots.push(readRoot(node));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return roots;
}

/** The local names under which a file knows `styled`, whatever its import looks like. */
function getStyledNames(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  for (const { importClause } of getStyledImports(tree)) {
    if (importClause?.name) names.add(importClause.name.text);
    const bindings = importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) {
      for (const element of bindings.elements) {
        const imported = element.propertyName ?? element.name;
        if (['styled', 'default'].includes(imported.text)) names.add(element.name.text);
      }
    }
  }
  return names;
}

function getStyledImports(tree: ts.SourceFile): ts.ImportDeclaration[] {
  return tree.statements
    .filter(ts.isImportDeclaration)
    .filter(
      ({ moduleSpecifier }) =>
        ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text === 'styled-components',
    );
}

/** Whether a tag is built on `styled`: `styled.p`, `styled('p')`, with or without `.withConfig(…)` and `.attrs(…)`. */
function isStyledTag(tag: ts.Expression, names: Set<string>): boolean {
  let node: ts.Expression = tag;
  while (ts.isCallExpression(node) || ts.isPropertyAccessExpression(node)) node = node.expression;
  return ts.isIdentifier(node) && names.has(node.text);
}

function readRoot(node: ts.TaggedTemplateExpression): StyledRoot {
  const { template, tag } = node;
  const where = () => {
    const { fileName } = node.getSourceFile();
    const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
    return `${fileName}:${String(line + 1)}`;
  };
  if (!ts.isNoSubstitutionTemplateLiteral(template)) {
    throw new Error(
      `${where()}: the template has an interpolation. Use custom properties and data-* attributes.`,
    );
  }
  const componentId = getComponentId(tag);
  if (componentId === undefined) {
    throw new Error(`${where()}: the root has no fixed id. Add .withConfig({ componentId: 'newsfold-…' }).`);
  }
  return {
    componentId,
    css: template.text,
    start: node.getStart(),
    end: node.getEnd(),
    cssStart: template.getStart() + 1,
    cssEnd: template.getEnd() - 1,
  };
}

function getComponentId(tag: ts.Expression): string | undefined {
  if (!ts.isCallExpression(tag)) return undefined;
  for (const argument of tag.arguments) {
    if (!ts.isObjectLiteralExpression(argument)) continue;
    for (const property of argument.properties) {
      if (
        ts.isPropertyAssignment(property) &&
        property.name.getText() === 'componentId' &&
        ts.isStringLiteralLike(property.initializer)
      ) {
        return property.initializer.text;
      }
    }
  }
  return ts.isPropertyAccessExpression(tag.expression)
    ? getComponentId(tag.expression.expression)
    : undefined;
}

/** Takes `styled` out of the imports; whatever else a file imports from styled-components stays. */
function removeStyledImport(tree: ts.SourceFile, edited: MagicString): void {
  for (const declaration of getStyledImports(tree)) {
    const bindings = declaration.importClause?.namedBindings;
    const others =
      bindings && ts.isNamedImports(bindings)
        ? bindings.elements.filter(
            (element) => !['styled', 'default'].includes((element.propertyName ?? element.name).text),
          )
        : [];
    if (others.length === 0) edited.remove(declaration.getStart(), declaration.getEnd());
    else {
      const list = others.map((element) => element.getText()).join(', ');
      edited.overwrite(
        declaration.getStart(),
        declaration.getEnd(),
        `import { ${list} } from 'styled-components';`,
      );
    }
  }
}

/** The statements that do nothing but call `warn` or another function whose name begins with it. */
function findWarnings(tree: ts.SourceFile): ts.ExpressionStatement[] {
  const statements: ts.ExpressionStatement[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) {
      const { expression: callee } = node.expression;
      if (ts.isIdentifier(callee) && /^warn(?![a-z])/.test(callee.text)) statements.push(node);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return statements;
}

/** What stands between the backticks of a styled root once it is built. */
export function toTemplateText(css: string): string {
  return compileCss(css).replace(/[\\`]|\$\{/g, '\\$&');
}

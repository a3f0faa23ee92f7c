// schema.org's own vocabulary, as the package schema-dts generates it from schema.org's published definitions: which type
// has which property, and what may stand in it.
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const HERE = fileURLToPath(new URL('./graph-under-test.ts', import.meta.url));
const OPTIONS = {
  strict: true,
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: true,
  types: [],
};
const host = ts.createCompilerHost(OPTIONS);
const { getSourceFile, fileExists } = host;
const parsed = new Map();
let before;

function programOf(code) {
  host.fileExists = (name) => name === HERE || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    if (name === HERE) return ts.createSourceFile(name, code, OPTIONS.target, true);
    if (!parsed.has(name)) parsed.set(name, getSourceFile(name, ...rest));
    return parsed.get(name);
  };
  return (before = ts.createProgram([HERE], OPTIONS, host, before));
}

/** All objects in a JSON-LD document that have a type. */
export function* nodesOf(value) {
  if (!value || typeof value !== 'object') return;
  if (value['@type']) yield value;
  for (const each of Object.values(value)) yield* nodesOf(each);
}

/**
 * What is wrong with a JSON-LD document by schema.org; empty: nothing.
 * @param {import('schema-dts').Graph} document
 */
export function faults(document) {
  const types = [...new Set([...nodesOf(document)].map((node) => node['@type']))];
  const code = `import type { Graph } from 'schema-dts';
    import type * as schema from 'schema-dts';
    export const graph: Graph = ${JSON.stringify(document, null, 1)};
    ${types.map((type) => `export declare const as${type}: schema.${type}Leaf;`).join('\n')}`;
  const program = programOf(code);
  const file = program.getSourceFile(HERE);
  const found = ts
    .getPreEmitDiagnostics(program, file)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  const checker = program.getTypeChecker();
  const of = new Map(
    checker
      .getExportsOfModule(checker.getSymbolAtLocation(file))
      .map((symbol) => [symbol.name, checker.getTypeOfSymbol(symbol)]),
  );
  for (const node of nodesOf(document))
    for (const name of Object.keys(node)) {
      const property = of.get(`as${node['@type']}`).getProperty(name);
      if (!property) found.push(`${node['@type']} has no ${name}`);
      else if (property.getJsDocTags().some((tag) => tag.name === 'deprecated'))
        found.push(`${node['@type']}: ${name} is superseded`);
    }
  return found;
}

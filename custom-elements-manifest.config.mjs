/** Leaves out what is no API: private members, those marked @internal, guessed events. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    // Not as the file system lists them: that differs between machines.
    customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations } of customElementsManifest.modules) {
      for (const declaration of declarations ?? []) {
        // Those of @fires; the analyzer also takes an event's first argument for a name.
        declaration.events = declaration.events?.filter(({ description }) => description);
        declaration.members = declaration.members?.filter(
          ({ name, privacy, description }) =>
            !name.startsWith('#') &&
            privacy !== 'private' &&
            privacy !== 'protected' &&
            name !== 'data' &&
            !internal.has(name) &&
            !description?.includes('@internal'),
        );
      }
    }
  },
  analyzePhase({ ts, node }) {
    const tags = ts.getJSDocTags(node).map(({ tagName }) => tagName.getText());
    if (tags.includes('internal') && node.name) internal.add(node.name.getText());
  },
});
const internal = new Set();

export default {
  globs: ['src/elements/*/*.ts', 'src/internal/muscle-element.ts', 'src/events/*.ts'],
  exclude: ['src/**/*.define.ts', 'src/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicOnly()],
};

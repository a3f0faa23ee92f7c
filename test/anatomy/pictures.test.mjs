// The cards outside a page that runs script: SVG and PNG, with words and marks, the same bytes each time.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { allFigures, cardText } from '../../tools/figures/figures.mjs';
import { pictures, SIZES } from '../../tools/figures/pictures.mjs';

const BUILT = join(process.env.BUILD ?? fileURLToPath(new URL('../../build/', import.meta.url)), 'src/data/v1');
const built = (name) => readFile(join(BUILT, 'figures', name));
const figures = await allFigures();
const drawn = await pictures(figures);
const cards = figures.list.filter((subject) => subject.record);

/** The chunks of a PNG, in order. */
function* chunks(png) {
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    yield { type, data: png.subarray(at + 8, at + 8 + length) };
    at += length + 12;
  }
}

describe('pictures', () => {
  it('come out the same, byte for byte, when rendered again', async () => {
    for (const [name, bytes] of drawn) assert.ok(bytes.equals(await readFile(join(BUILT, name))), name);
  });

  it('together weigh no more than two megabytes', () => {
    assert.ok([...drawn.values()].reduce((sum, { length }) => sum + length, 0) < 2_000_000);
  });

  it('have their words beside them, for an alt text', async () => {
    const { version, sizes, pictures: words } = JSON.parse(await built('pictures.json'));
    assert.equal(version, 1);
    assert.deepEqual(sizes, SIZES);
    assert.deepEqual(
      Object.keys(words),
      cards.map(({ id }) => id),
    );
  });

  for (const subject of cards)
    it(`show ${subject.id} in every format, with its title and description`, async () => {
      const figure = JSON.parse(await built(`cards/${subject.id}.json`));
      const { title, description } = cardText(subject, figure);
      const svg = String(await built(`cards/${subject.id}.svg`));
      assert.match(svg, /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="[-\d ]+" role="img"/);
      assert.ok(svg.includes(`>${title}</title>`) && svg.includes(`>${description}</desc>`));
      for (const [folder, { width, height }] of Object.entries(SIZES)) {
        const png = await built(`${folder}/${subject.id}.png`);
        assert.equal(png.toString('latin1', 0, 8), '\x89PNG\r\n\x1a\n');
        const all = [...chunks(png)];
        assert.deepEqual([all[0].type, all.at(-1).type], ['IHDR', 'IEND']);
        assert.deepEqual([all[0].data.readUInt32BE(0), all[0].data.readUInt32BE(4)], [width, height]);
        const texts = all.filter(({ type }) => type === 'tEXt').map(({ data }) => data.toString('latin1'));
        assert.equal(texts[0], `Title\0${title}`);
        assert.equal(texts.length, 2);
        assert.match(texts[1], /^Description\0.{60,}/);
      }
    });
});

describe('marks', () => {
  const crosses = (svg) =>
    [...svg.matchAll(/<path d="((?:M-?\d+ -?\d+l(?:\d+ \d+)m0 -\d+l-\d+ \d+)+)"/g)].map(
      ([, d]) => d.split('M').length - 1,
    );

  for (const subject of cards)
    it(`of ${subject.id} are one cross for each point with a known place; customary ones are open, and said to be`, () => {
      const { points } = JSON.parse(figures.files.get(`figures/cards/${subject.id}.json`));
      const svg = figures.files.get(`figures/cards/${subject.id}.svg`);
      const open = points.filter(({ basis }) => basis === 'customary').length;
      const filled = points.length - open;
      // The halo of all; then the filled; then the open ones, twice.
      assert.deepEqual(
        crosses(svg),
        [points.length, filled, open, open].filter((count) => count > 0),
      );
      assert.equal(/open cross/.test(svg), open > 0);
      assert.equal(/No trigger point is marked/.test(svg), points.length === 0);
    });
});

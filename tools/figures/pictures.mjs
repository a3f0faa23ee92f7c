// The cards as PNG, for what shows no SVG: feeds, e-mail, social previews. Same facts and same version of sharp, same bytes.
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { cardSvg, cardText } from './figures.mjs';

/** What each card is rendered as: the card itself, and a wide crop of the same for social previews. */
export const SIZES = {
  cards: { width: 640, height: 800 },
  previews: { width: 1200, height: 630 },
};

/** File name -> bytes; and, as `figures/pictures.json`, the words that go with them. */
export async function pictures({ draw, list }) {
  const subjects = list.filter((subject) => subject.record);
  const jobs = subjects.flatMap((subject) =>
    Object.entries(SIZES).map(async ([folder, { width, height }]) => {
      const figure = draw.cardFigure(draw.model, subject.id, subject.points, width / height);
      const picture = await render(cardSvg(draw, subject, figure), width, height);
      return [`figures/${folder}/${subject.id}.png`, withText(picture, cardText(subject, figure))];
    }),
  );
  const files = new Map(await Promise.all(jobs));
  const words = Object.fromEntries(
    subjects.map((subject) => {
      const figure = draw.cardFigure(draw.model, subject.id, subject.points);
      return [subject.id, cardText(subject, figure)];
    }),
  );
  files.set('figures/pictures.json', Buffer.from(`${JSON.stringify({ version: 1, sizes: SIZES, pictures: words })}\n`));
  return files;
}

/** A palette holds a flat drawing in half the bytes. */
const render = (svg, width, height) =>
  sharp(Buffer.from(svg))
    .resize({ width, height, fit: 'fill' })
    .png({ palette: true, quality: 80, effort: 7, compressionLevel: 9, dither: 0.5 })
    .toBuffer();

/** Writes Title and Description into a PNG, after its header. */
function withText(png, { title, description }) {
  const header = 8 + 25;
  const chunks = Object.entries({ Title: title, Description: description }).map(([keyword, text]) => {
    // The format's text is Latin-1.
    if (/[^\u0020-\u00FF]/.test(text)) throw new Error(`No text for a PNG: ${text}`);
    const data = Buffer.from(`tEXt${keyword}\0${text}`, 'latin1');
    const chunk = Buffer.alloc(data.length + 8);
    chunk.writeUInt32BE(data.length - 4, 0);
    data.copy(chunk, 4);
    chunk.writeUInt32BE(crc32(data), data.length + 4);
    return chunk;
  });
  return Buffer.concat([png.subarray(0, header), ...chunks, png.subarray(header)]);
}

// Frameworks render lit elements in Node by themselves, without our prerender(): then there are no data, and no harm.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import '../../dist/define.js';

it('every element renders its fallback slot where another renderer runs it', () => {
  const page = collectResultSync(
    render(
      html`<muscle-dataset src="/data/" claims="wellness"
        ><muscle-card muscle="iliacus"></muscle-card><muscle-list></muscle-list><related-articles></related-articles
        ><author-bio></author-bio
      ></muscle-dataset>`,
    ),
  );
  assert.equal(page.match(/<slot><\/slot>/g).length, 5);
});

// Answers that no static server gives, for tests of real loads: below /unreliable/silent nothing comes, below
// /unreliable/stalled the half of a document comes and the rest never does.
import { Readable } from 'node:stream';

export function unreliable() {
  return async (context, next) => {
    const [, folder, kind] = context.path.split('/');
    if (folder !== 'unreliable') return next();
    context.status = 200;
    context.respond = kind === 'stalled';
    if (context.respond) {
      const body = new Readable({ read() {} });
      body.push('{"version":1,');
      context.type = 'application/json';
      context.body = body;
    }
  };
}

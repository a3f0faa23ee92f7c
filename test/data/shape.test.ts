import { expect } from '@open-wc/testing';
import type { DatasetError } from '../../src/data/errors.js';
import { readShape, type Shape } from '../../src/data/shape.js';

const URL_A = 'https://data.example/a.json';
const read = (shape: Shape, value: unknown) => readShape(shape, value, URL_A);

describe('readShape', () => {
  it('keeps what has the shape', () => {
    const value = { text: 'a', number: 1, list: ['b'], map: { c: { text: 'd' } } };
    expect(read({ text: '', number: 0, list: [''], map: { '*': { text: '' } } }, value)).to.deep.equal(value);
  });

  for (const missing of [undefined, null]) {
    it(`makes ${missing} empty: text, number, list and map; an object null`, () => {
      const shape: Shape = { text: '', number: 0, list: [''], map: { '*': '' }, object: { a: '' } };
      const value = { text: missing, number: missing, list: missing, map: missing, object: missing };
      expect(read(shape, value)).to.deep.equal({ text: '', number: 0, list: [], map: {}, object: null });
    });
  }

  it('makes missing keys empty', () => {
    expect(read({ text: '', list: [''] }, {})).to.deep.equal({ text: '', list: [] });
  });

  it('keeps keys that are not named', () => {
    expect(read({ a: '' }, { a: 'b', later: { c: [1] } })).to.deep.equal({ a: 'b', later: { c: [1] } });
  });

  it('leaves the given value as it was', () => {
    const value = Object.freeze({ list: Object.freeze([Object.freeze({})]) });
    expect(read({ list: [{ text: '' }], more: '' }, value)).to.deep.equal({ list: [{ text: '' }], more: '' });
  });

  for (const [shape, value, path] of [
    [{ a: '' }, { a: 1 }, '/a should be a string'],
    [{ a: '' }, { a: ['x'] }, '/a should be a string'],
    [{ a: '' }, { a: true }, '/a should be a string'],
    [{ a: 0 }, { a: '1' }, '/a should be a number'],
    [{ a: [''] }, { a: 'x' }, '/a should be a list'],
    [{ a: [''] }, { a: { 0: 'x', length: 1 } }, '/a should be a list'],
    [{ a: { b: '' } }, { a: ['x'] }, '/a should be a object'],
    [{ a: { b: '' } }, { a: 'x' }, '/a should be a object'],
    [{ a: { b: [{ c: '' }] } }, { a: { b: [{}, { c: 2 }] } }, '/a/b/1/c should be a string'],
    [{ '*': [''] }, { x: [], y: [3] }, '/y/0 should be a string'],
    [{ a: '' }, [], ' should be a object'],
    [{ a: '' }, 'text', ' should be a object'],
  ] as [Shape, unknown, string][]) {
    it(`says that ${path}, not ${JSON.stringify(value)}`, () => {
      let error: DatasetError | undefined;
      try {
        read(shape, value);
      } catch (caught) {
        error = caught as DatasetError;
      }
      expect(error).to.include({ name: 'DatasetError', code: 'shape', url: URL_A });
      expect(error!.message).to.contain(path);
    });
  }
});

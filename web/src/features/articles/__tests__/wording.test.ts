import { expect, it } from 'vitest';
import { compare, linesOf } from '../wording';

it('tells a text by its lines, tags and pictures included', () => {
  expect(
    linesOf({
      title: '拜访要点',
      tags: ['冷链', '新人'],
      summary: null,
      body: '<h2>一</h2><ul><li><p>先看<b>温度</b></p></li></ul><p><img src="/x" alt="图"></p><p></p>',
    }),
  ).toEqual(['拜访要点', '冷链、新人', '一', '先看温度', '[图]']);
});

it('keeps what both have and marks the rest', () => {
  const lines = compare(['甲', '乙', '丙'], ['甲', '丁', '丙', '戊']);

  expect(lines.map((line) => `${line.change}:${line.text}`)).toEqual([
    'same:甲',
    'removed:乙',
    'added:丁',
    'same:丙',
    'added:戊',
  ]);
});

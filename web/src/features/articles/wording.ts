import type { ArticleWording } from '@/api/knowledge';

/** One line of a comparison. */
export interface Line {
  text: string;
  change: 'same' | 'added' | 'removed';
}

type Wording = Pick<ArticleWording, 'title' | 'tags' | 'summary' | 'body'>;

const BLOCKS = 'p, h1, h2, h3, h4, li, blockquote, pre, img';

/** What an article says, line by line, without its looks. */
export function linesOf({ title, tags, summary, body }: Wording): string[] {
  const page = new DOMParser().parseFromString(body, 'text/html');
  const blocks = [...page.body.querySelectorAll(BLOCKS)]
    // what holds other blocks says nothing itself
    .filter((block) => !block.querySelector(BLOCKS))
    .map((block) => (block.tagName === 'IMG' ? `[${block.getAttribute('alt') || '…'}]` : (block.textContent ?? '').trim()));
  const said = blocks.length ? blocks : [(page.body.textContent ?? '').trim()];
  return [title, tags.join('、'), summary ?? '', ...said].filter(Boolean);
}

/** What was taken away and what came in its place: the longest common lines stay. */
export function compare(before: string[], after: string[]): Line[] {
  const common = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = common[i];
      if (row) row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const lines: Line[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      lines.push({ text: before[i] ?? '', change: 'same' });
      i += 1;
      j += 1;
    } else if (i < before.length && (j === after.length || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ text: before[i] ?? '', change: 'removed' });
      i += 1;
    } else {
      lines.push({ text: after[j] ?? '', change: 'added' });
      j += 1;
    }
  }
  return lines;
}

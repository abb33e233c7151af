import { describe, expect, it } from 'vitest';
import type { DocumentSummary, FolderNode } from '@/api/documents';
import { lookOf, pathTo, sharedRoots, withBelow } from '../places';

const folder = (id: string, parentId: string | null, ownerId = 'me') =>
  ({ id, parentId, ownerId, name: id, kind: 'PLAIN', rights: ['READ'] }) as unknown as FolderNode;

const folders = [
  folder('home', null),
  folder('a', 'home'),
  folder('b', 'a'),
  folder('theirs', 'unseen', 'you'),
  folder('below', 'theirs', 'you'),
];

const look = (mediaType: string, size = 10) => lookOf({ mediaType, size } as DocumentSummary);

describe('places', () => {
  it('leads from the top down to a folder', () => {
    expect(pathTo(folders, 'b').map((one) => one.id)).toEqual(['home', 'a', 'b']);
    expect(pathTo(folders, 'unknown')).toEqual([]);
  });

  it('begins what others share where the reader begins to see it', () => {
    expect(sharedRoots(folders, 'me').map((one) => one.id)).toEqual(['theirs']);
  });

  it('offers no folder below the one that moves', () => {
    expect([...withBelow(folders, ['a'])]).toEqual(['a', 'b']);
  });

  it('shows only what can do no harm', () => {
    expect(look('text/html')).toBe('text');
    expect(look('image/png')).toBe('image');
    expect(look('image/svg+xml')).toBe('download');
    expect(look('text/plain', 2_000_000)).toBe('download');
  });
});

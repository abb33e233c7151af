import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { startI18n } from '@/lib/i18n';
import { server } from './server';

// Patience for a busy machine; and no search for hidden parents, which costs most of the time in jsdom.
configure({ asyncUtilTimeout: 15_000, defaultHidden: true });

// What antd asks of a browser and jsdom does not have.
class Watcher {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= Watcher;
window.matchMedia ??= (query: string) =>
  ({
    matches: query.includes('min-width'),
    media: query,
    addListener() {},
    removeListener() {},
    addEventListener() {},
    removeEventListener() {},
  }) as unknown as MediaQueryList;
// jsdom knows no styles of pseudo-elements and says so each time it is asked.
const styleOf = window.getComputedStyle.bind(window);
window.getComputedStyle = (element: Element) => styleOf(element);
Element.prototype.scrollIntoView ??= () => {};
Element.prototype.scrollTo ??= () => {};

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n('zh-CN');
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
});
afterAll(() => server.close());

import { url, type Query } from './api-client';
import { problemOf } from './problem';

/** Fetches a file in the chosen language and hands it to the browser to keep. */
export async function downloadFile(path: string, query: Query, name: string) {
  const response = await fetch(url(path, query), {
    credentials: 'same-origin',
    headers: { 'Accept-Language': document.documentElement.lang },
  });
  if (!response.ok) throw await problemOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

import { csrfToken } from './csrf';
import { Problem, type ProblemBody } from './problem';
import { sessionEnded } from './session-end';

interface Upload {
  method?: 'POST' | 'PUT';
  language: string;
  /** Version the upload replaces; sent as If-Match. */
  version?: number;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

const problemOfText = (status: number, text: string) => {
  try {
    return new Problem(status, JSON.parse(text) as ProblemBody);
  } catch {
    return new Problem(status, {});
  }
};

/** Sends a file as the body of a request, as it is read from the disk; fetch cannot tell how far it has come. */
export function uploadFile<T>(url: string, file: Blob, upload: Upload): Promise<T> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(upload.method ?? 'POST', url);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', upload.language);
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    if (upload.version !== undefined) request.setRequestHeader('If-Match', `"${upload.version}"`);
    const token = csrfToken();
    if (token) request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = (event) => event.lengthComputable && upload.onProgress?.(event.loaded / event.total);
    request.onload = () => {
      if (request.status === 401) sessionEnded();
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else reject(problemOfText(request.status, request.responseText));
    };
    request.onerror = () => reject(new Problem(0, { code: 'unreachable' }));
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'));
    upload.signal?.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

/** What there may be something new of. */
export type Topic = 'messages' | 'alarms' | 'public_reminders' | 'calendar';

const TOPICS: Topic[] = ['messages', 'alarms', 'public_reminders', 'calendar'];
const STREAM = '/api/messages/stream';
const NAME = 'crm.live';
const PAUSE = 10_000;
/** A forgotten window must not keep the session alive for ever. */
const ATTENDED = 7 * 3600_000;

const listeners = new Map<Topic, Set<() => void>>();
let leading = false;
let touched = Date.now();

const tell = (topic: Topic) => listeners.get(topic)?.forEach((listener) => listener());

/** Calls the listener whenever the server says that there may be something new. */
export function onNews(topic: Topic, listener: () => void): () => void {
  const known = listeners.get(topic) ?? new Set();
  listeners.set(topic, known.add(listener));
  return () => {
    known.delete(listener);
  };
}

/** Whether this window listens for all windows of the browser; it alone makes the noise. */
export const isLeading = () => leading;

function listen(pass: (topic: Topic) => void): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const open = () => {
    if (Date.now() - touched > ATTENDED) {
      timer = setTimeout(open, PAUSE);
      return;
    }
    source = new EventSource(STREAM);
    source.addEventListener('ready', () => TOPICS.forEach(pass));
    source.addEventListener('news', (event: MessageEvent<string>) => {
      const topic = TOPICS.find((one) => one === event.data);
      if (topic) pass(topic);
    });
    source.onerror = () => {
      // the browser connects again by itself, except after a refusal
      if (source?.readyState !== EventSource.CLOSED && Date.now() - touched <= ATTENDED) return;
      source?.close();
      timer = setTimeout(open, PAUSE);
    };
  };
  open();
  return () => {
    source?.close();
    clearTimeout(timer);
  };
}

/** One connection for all windows: browsers allow only six to a server, and a window each would use them up. */
export function startLive(): () => void {
  if (typeof EventSource === 'undefined') return () => undefined;
  const channel = new BroadcastChannel(NAME);
  const stop = new AbortController();
  let close = () => {};
  channel.onmessage = ({ data }: MessageEvent<Topic | 'touched'>) => {
    if (data === 'touched') touched = Date.now();
    else tell(data);
  };
  const touch = () => {
    if (Date.now() - touched > 60_000) channel.postMessage('touched');
    touched = Date.now();
  };
  ['pointerdown', 'keydown'].forEach((kind) => window.addEventListener(kind, touch, { signal: stop.signal }));
  const lead = () => {
    leading = true;
    close = listen((topic) => {
      tell(topic);
      channel.postMessage(topic);
    });
    return new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  };
  // only known over https and on this machine; elsewhere each window listens for itself
  if ('locks' in navigator) {
    void navigator.locks.request(NAME, { signal: stop.signal }, lead).catch(() => undefined);
  } else {
    void lead();
  }
  return () => {
    leading = false;
    close();
    stop.abort();
    channel.close();
  };
}

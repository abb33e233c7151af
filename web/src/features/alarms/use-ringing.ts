import { useEffect, useRef } from 'react';
import { isLeading } from '@/lib/live';
import { prepareSound, ring } from './sound';

const EVERY = 4_000;
const TIMES = 10;

/** Rings for alarms that come while the page is open, a while at most; those found on arrival are shown in silence. */
export function useRinging(ids: string[] | undefined, title: string) {
  const heard = useRef<Set<string>>(undefined);
  // no answer yet is not the same as none
  const known = ids?.join();
  useEffect(prepareSound, []);
  useEffect(() => {
    if (!ids) return;
    const fresh = heard.current && ids.some((id) => !heard.current?.has(id));
    heard.current = new Set(ids);
    if (!fresh || !isLeading()) return;
    let left = TIMES;
    ring();
    const timer = setInterval(() => {
      left -= 1;
      if (left <= 0) clearInterval(timer);
      else ring();
    }, EVERY);
    return () => clearInterval(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the list is a new one with every answer
  }, [known]);
  const ringing = Boolean(ids?.length);
  useEffect(() => {
    if (!ringing) return;
    let usual = document.title;
    const timer = setInterval(() => {
      if (document.title !== title) {
        usual = document.title;
        document.title = title;
      } else {
        document.title = usual;
      }
    }, 1_000);
    return () => {
      clearInterval(timer);
      if (document.title === title) document.title = usual;
    };
  }, [ringing, title]);
}

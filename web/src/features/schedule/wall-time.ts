import dayjs from 'dayjs';
import { ZONE } from '@/lib/business-time';

/**
 * The calendar component knows no zones of its own: it is given wall clock times as if they were UTC, and gives such back.
 */
export const onTheWall = (instant: string) => dayjs(instant).tz(ZONE).format('YYYY-MM-DDTHH:mm:ss');

export const offTheWall = (wall: Date) => dayjs.tz(wall.toISOString().slice(0, 19), ZONE).toISOString();

export const dayOnTheWall = (wall: Date) => wall.toISOString().slice(0, 10);

/** Midnight of a day, where the company works. */
export const midnight = (day: string) => dayjs.tz(`${day}T00:00:00`, ZONE).toISOString();

/** A whole day's end is the next midnight; a form shows its last minute. */
export const lastMinute = (end: string) => dayjs(end).subtract(1, 'minute').toISOString();

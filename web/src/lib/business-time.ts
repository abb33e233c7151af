import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

/** The business day of the company, whatever zone the browser is in. */
export const ZONE = 'Asia/Shanghai';
const WALL = 'YYYY-MM-DDTHH:mm:ss';

export const formatDateTime = (instant: string) => dayjs(instant).tz(ZONE).format('YYYY-MM-DD HH:mm');
export const formatDate = (instant: string) => dayjs(instant).tz(ZONE).format('YYYY-MM-DD');
export const today = () => dayjs().tz(ZONE).format('YYYY-MM-DD');
export const isPast = (instant: string) => dayjs(instant).isBefore(dayjs());
export const isPastDay = (day: string) => day < today();

/** A picker shows wall clock time; these two carry it to and from the instant in the company's zone. */
export const toWallClock = (instant: string): Dayjs => dayjs(dayjs(instant).tz(ZONE).format(WALL));
export const fromWallClock = (wall: Dayjs): string => dayjs.tz(wall.format(WALL), ZONE).toISOString();
export const nowOnTheWall = (): Dayjs => toWallClock(new Date().toISOString());

import { createContext, type RefObject } from 'react';

/** Lets a form tell the drawer around it whether closing would lose something. */
export const DirtyContext = createContext<RefObject<() => boolean> | null>(null);

import { Grid } from 'antd';

/** Whether the screen is a phone's; tables become cards and drawers take the whole width. */
export function useNarrow(): boolean {
  const screens = Grid.useBreakpoint();
  return screens.md === false;
}

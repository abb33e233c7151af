import type { ThemeConfig } from 'antd';

/** Ink green on warm paper: calm enough for a whole working day, dense enough for long lists. */
export const theme: ThemeConfig = {
  cssVar: { key: 'crm' },
  hashed: false,
  token: {
    colorPrimary: '#1d6258',
    colorInfo: '#2c6a97',
    colorLink: '#17605a',
    colorLinkHover: '#2b8478',
    colorSuccess: '#3d7d46',
    colorWarning: '#b7791f',
    colorError: '#b83a2b',
    // the tints that are derived from inks as dark as these are muddy
    colorPrimaryBg: '#e6f0ed',
    colorPrimaryBgHover: '#d5e6e1',
    colorInfoBg: '#eaf2f8',
    colorInfoBorder: '#b9d3e6',
    colorSuccessBg: '#e9f4ea',
    colorSuccessBorder: '#b7d8bb',
    colorWarningBg: '#fbf4e4',
    colorWarningBorder: '#ead3a2',
    colorErrorBg: '#fbeeec',
    colorErrorBorder: '#ecc1bb',
    colorTextBase: '#1c2422',
    colorBgLayout: '#f3f3ef',
    colorBorder: '#cfd3cc',
    colorBorderSecondary: '#e3e5df',
    borderRadius: 4,
    fontSize: 13,
    controlHeight: 30,
    fontFamily:
      '-apple-system, "Segoe UI", "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Layout: { headerBg: '#12312f', headerHeight: 48, headerPadding: '0 16px', siderBg: '#fbfbf9', bodyBg: '#f3f3ef' },
    Menu: { itemHeight: 34, itemBg: 'transparent', subMenuItemBg: 'transparent', itemSelectedBg: '#e2ece8' },
    Table: { headerBg: '#eef0eb', headerColor: '#46514e', cellPaddingBlockSM: 6, cellPaddingInlineSM: 8, headerBorderRadius: 4 },
    Tabs: { horizontalItemPaddingSM: '6px 0', horizontalItemGutter: 20 },
    Form: { itemMarginBottom: 14, verticalLabelPadding: '0 0 4px' },
    Segmented: { itemSelectedColor: '#1d6258' },
  },
};

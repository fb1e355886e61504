/** The page's own typeface, then what most machines have. */
export const FONT_FAMILY = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Verdana, sans-serif";

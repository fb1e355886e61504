/**
 * Text that a spreadsheet would take for a formula, marked as text: one that begins with = + - @, their full-width forms, a tab
 * or a line break. Also in workbooks, whose text is no formula until somebody saves it as CSV.
 */
export function neutralised(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}

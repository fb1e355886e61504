/**
 * The school grade a text asks for, by the formula of Flesch and Kincaid: 0.39 × words a sentence + 11.8 × syllables a word −
 * 15.59. Grade 7 is read at about twelve. Sentences end at full stops, question marks, exclamation marks and colons; syllables
 * are groups of vowels, less a silent e at the end, which is right for nearly all short English words.
 */
export function readingGrade(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((each) => /[a-z]/i.test(each));
  const words = text.match(/[a-z’']+/gi) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

function syllablesOf(word: string): number {
  const spoken = word
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')
    .replace(/(?<=[aeiouy][^aeiouy]+)(?:e|es|ed)$/, (end) => (end === 'ed' && /[td]ed$/.test(word) ? end : ''));
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 1);
}

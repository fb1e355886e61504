import { inLanguage } from '../language/spoken.ts';

/** Words of the headlines; what is counted as one, as several, and after "no clear change". */
export const HEADLINE = inLanguage('HEADLINE', {
  counted: {
    care: ['child in care', 'children in care', 'in children in care'],
    repeat: ['repeat protection plan', 'repeat protection plans', 'in repeat protection plans'],
    returns: ['return home that breaks down', 'returns home that break down', 'in returns home that break down'],
    inNeed: ['child in need without a plan', 'children in need without a plan', 'in children in need without a plan'],
    reached: ['child reached as in need', 'children reached as in need', 'in children reached as in need'],
  },
  spent: ['spent', 'in spending'],
  at: (month: string): string => `At ${month}`,
  over: (years: string): string => `Over ${years}`,
  /** Before a rounded figure. */
  whenAbout: (when: string): string => `${when}, about`,
  short: {
    repeat: 'repeat plans',
    returns: 'failed returns',
    inNeed: 'in need, no plan',
    reached: 'reached as in need',
  },
  careUnchanged: 'children in care if nothing changes',
  spentUnchanged: 'spent if nothing changes',
  safety: (parts: string): string => `Safety: ${parts}`,
} as const);

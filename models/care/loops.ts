import type { CareLoop, LoopLink, LoopNode } from './loop.ts';

const node = (id: string, label: string): LoopNode => ({ id, label });
const link = (from: string, effect: LoopLink['effect'], to: string): LoopLink => ({ from, to, effect });

const IN_CARE = node('care', 'Children in care');
const SPEND = node('spend', 'Spend on care');
const HELP = node('help', 'Family help');
const NEED = node('need', 'Children in need');

/**
 * Every feedback, in the order in which they are shown. Those that have been measured are on by default, since without
 * them the model would not give what was measured; those whose size is a judgement are off until somebody asks for them.
 */
export const LOOPS: readonly CareLoop[] = [
  {
    id: 'spend-crowds-out-prevention',
    label: 'Acute spend crowds out prevention',
    meaning:
      'When care costs more than at the start, part of the money comes out of family help, and more children come to need care.',
    sign: 'reinforcing',
    onByDefault: false,
    why: 'Off: councils spent more on care as they spent less on help, but how much of the one was paid for by the other has not been measured.',
    evidence: ['loops.crowding.share', 'E20', 'E21', 'family-help-spend.now', 'loops.largest-change'],
    nodes: [IN_CARE, SPEND, HELP, NEED],
    links: [
      link('care', 'more', 'spend'),
      link('spend', 'less', 'help'),
      link('help', 'less', 'need'),
      link('need', 'more', 'care'),
    ],
  },
  {
    id: 'caseload-erodes-help',
    label: 'Caseload erodes help',
    meaning:
      'When each social worker has more children to see, help holds less well, and more children come back into need or on a plan.',
    sign: 'reinforcing',
    onByDefault: false,
    why: 'Off: children come back more often where caseloads are high, but no study says by how much.',
    evidence: ['E37', 'loops.caseload.known-before', 'loops.largest-change'],
    nodes: [
      node('open', 'Open children'),
      node('caseload', 'Children for each social worker'),
      node('help', 'Help that holds'),
      node('back', 'Children in need again'),
    ],
    links: [
      link('open', 'more', 'caseload'),
      link('caseload', 'less', 'help'),
      link('help', 'less', 'back'),
      link('back', 'more', 'open'),
    ],
  },
  {
    id: 'failed-returns',
    label: 'Failed returns',
    meaning:
      'The more children go home from care, the more come back: a third within six years. Off, as many come back as with nothing changed.',
    sign: 'reinforcing',
    onByDefault: true,
    why: 'On: how many come back, and how soon, is measured, and the model is fitted to it.',
    evidence: ['E31', 'returned-home.care', 'returned-home.care.months'],
    nodes: [IN_CARE, node('returns', 'Children going home'), node('failed', 'Returns that break down')],
    links: [link('care', 'more', 'returns'), link('returns', 'more', 'failed'), link('failed', 'more', 'care')],
  },
  {
    id: 'removal-leads-to-removal',
    label: 'Removal without support leads to removal',
    meaning:
      'Parents whose child was removed may have a newborn removed later. Off, as many newborns follow as with nothing changed.',
    sign: 'reinforcing',
    onByDefault: true,
    why: 'On: a quarter of mothers come back to court within seven years, which is measured, though how many newborns that makes in a year is not.',
    evidence: [
      'parents.newborn-first.months',
      'parents.newborn-repeat.months',
      'parents.newborn-first',
      'parents.newborn-repeat',
    ],
    nodes: [
      node('removed', 'Children removed'),
      node('parents', 'Parents after a removal'),
      node('newborns', 'Newborns coming into care'),
    ],
    links: [
      link('removed', 'more', 'parents'),
      link('parents', 'more', 'newborns'),
      link('newborns', 'more', 'removed'),
    ],
  },
  {
    id: 'foster-places-run-out',
    label: 'Foster places run out',
    meaning:
      'When in-house foster homes are full, children in them move on more often, mostly to homes that cost more.',
    sign: 'balancing',
    onByDefault: false,
    why: 'Off: how many places are free is not published in a form that fits, and differs from place to place.',
    evidence: ['loops.foster.spare', 'loops.foster.pressure', 'loops.foster.largest'],
    nodes: [
      node('in-house', 'Children in in-house foster homes'),
      node('free', 'Free in-house homes'),
      node('dearer', 'Children moving to other homes'),
      SPEND,
    ],
    links: [
      link('in-house', 'less', 'free'),
      link('free', 'less', 'dearer'),
      link('dearer', 'less', 'in-house'),
      link('dearer', 'more', 'spend'),
    ],
  },
  {
    id: 'savings-reflowed',
    label: 'Savings put into earlier help',
    meaning:
      'Part of what a plan saves on placements is spent on family help a year later, and fewer children come to need care.',
    sign: 'reinforcing',
    onByDefault: false,
    why: 'Off: it is a decision somebody has to take, and not every saving is cash.',
    evidence: ['loops.reflow.share', 'loops.reflow.lag-months', 'E20', 'E21', 'family-help-spend.now'],
    nodes: [IN_CARE, node('saved', 'Saved against the baseline'), HELP, NEED],
    links: [
      link('care', 'less', 'saved'),
      link('saved', 'more', 'help'),
      link('help', 'less', 'need'),
      link('need', 'more', 'care'),
    ],
  },
];

/** Loops that are on unless said otherwise, by id. */
export const DEFAULT_LOOPS: readonly string[] = LOOPS.filter(({ onByDefault }) => onByDefault).map(({ id }) => id);

/** What is wrong with a choice of loops, in sentences; empty when every id names a loop once. */
export function problemsOfLoops(chosen: readonly string[]): string[] {
  const known = LOOPS.map(({ id }) => id);
  const unknown = chosen.filter((id) => !known.includes(id));
  const twice = chosen.filter((id, at) => chosen.indexOf(id) !== at);
  return [
    ...unknown.map((id) => `There is no loop "${id}". Loops are: ${known.join(', ')}.`),
    ...twice.map((id) => `The loop "${id}" is named twice.`),
  ];
}

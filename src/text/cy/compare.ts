import type { Translated } from '../../language/translation.ts';
import type * as english from '../compare.ts';
import { monthInWords, seconds } from '../numbers.ts';
import { inSentence } from '../sentence.ts';
import { runsCounted, yearsCounted } from './count.ts';

export const COMPARE: Translated<typeof english.COMPARE> = {
  heading: 'Cymharu',
  lead: 'Pob senario ochr yn ochr â’r lleill, rhediad wrth rediad: ym mhob rhediad mae pob un yn cwrdd â’r un plant, yr un lwc a’r un drifft, felly’r hyn sydd ar ôl rhwng dau ohonyn nhw yw’r hyn y mae’r senarios yn ei wneud.',
  choices: 'Beth sy’n cael ei gymharu',
  measure: 'Mesur',
  against: 'Yn erbyn',
  month: 'Ar ddiwedd',
  monthOf: 'Mis',
  year: 'Blwyddyn',
  show: 'Mae’r siart yn dangos',
  shows: { difference: 'Gwahaniaethau', 'per cent': 'Gwahaniaethau mewn canrannau', level: 'Lefelau' },
  highlight: 'Pa mor sicr',
  highlightHint: 'I weld y bandiau, dewiswch senario neu pwyntiwch at y llinell.',
  alone: 'Dim ond un senario sydd hyd yn hyn. I’w gweld ochr yn ochr, ychwanegwch un arall:',
  aloneLinks: { situations: 'agorwch sefyllfa', workbench: 'neu copïwch yr un ar y fainc waith' },
  problems: 'Mae angen cywiro rhywbeth ar y fainc waith cyn y gellir cymharu’r senarios.',
  toWorkbench: 'Mynd i’r fainc waith',
  none: 'Nid oes dim wedi’i gymharu eto.',
  careful:
    'Nid yw llai o blant mewn gofal yn dda ynddo’i hun. Darllenwch ef ochr yn ochr â nifer y plant a aeth adref ac a ddaeth yn ôl.',
};

export const COMPARE_STATUS: Translated<typeof english.COMPARE_STATUS> = {
  region: 'Y gymhariaeth',
  run: 'Cymharu',
  done: (runs, milliseconds, seed) =>
    `${runsCounted(runs)} o bob senario mewn ${seconds(milliseconds)}, hedyn y rhediad “${seed}”.`,
  announced: (title) => `Mae’r gymhariaeth wedi gorffen. ${title}.`,
};

export const COMPARE_STALE: Translated<typeof english.COMPARE_STALE> = {
  added: (name) => `Cafodd “${name}” ei ychwanegu.`,
  removed: (name) => `Cafodd “${name}” ei dynnu allan.`,
  changed: (name) => `Cafodd “${name}” ei newid.`,
  place: (from, to) => `Mae’r man cychwyn wedi newid. Cyn: ${from}. Nawr: ${to}.`,
  years: (from, to) => `Mae’r gorwel wedi newid. Cyn: ${yearsCounted(from)}. Nawr: ${yearsCounted(to)}.`,
  seed: (from, to) => `Hedyn y rhediad yw “${to}” yn lle “${from}”.`,
  loops: 'Nid yr un dolenni sydd ymlaen nawr.',
  drift: 'Cafodd drifft y cyfraddau ei droi ymlaen neu ei ddiffodd.',
  against: (from, to) => `Mae’r senarios i’w cymharu ag un arall. Cyn: ${from}. Nawr: ${to}.`,
  more: (rest) => `A ${String(rest)} newid arall.`,
};

export const COMPARE_TABLE: Translated<typeof english.COMPARE_TABLE> = {
  heading: (month, against) => `Pob mesur ar ddiwedd mis ${monthInWords(month)}, yn erbyn ${against}`,
  columns: (against) => ({
    scenario: 'Senario',
    value: 'Gwerth',
    difference: 'Gwahaniaeth',
    perCent: 'Mewn canran',
    half: 'Cyfwng 50%',
    ninety: 'Cyfwng 90%',
    beats: `Siawns o wneud yn well, yn erbyn ${against}`,
  }),
  sort: (column) => `Trefnu yn ôl: ${inSentence(column)}`,
  better: { lower: 'Cymerir bod is yn well.', higher: 'Cymerir bod uwch yn well.' },
  copy: 'Copïo’r tabl',
  copied: 'Mae’r tabl wedi’i gopïo: gludwch ef mewn taenlen.',
  copyByHand:
    'Nid yw’r porwr hwn yn gadael i’r dudalen gopïo. Mae’r tabl wedi’i ddewis isod: copïwch ef â’r bysellfwrdd.',
  copyBox: 'Tabl i’w gopïo',
  hint: 'Mae trefn colofn yn dal o fewn pob mesur. Y siawns yw’r gyfran o’r rhediadau lle mae senario’n well na’r llall; mae canlyniad cyfartal yn cyfrif fel hanner. Mae gwerthoedd wedi’u talgrynnu i’r hyn y mae eu cyfyngau eu hunain yn ei gynnal, ac mae’r rheini’n lletach na rhai’r gwahaniaethau.',
};

export const COPIED_COLUMNS: Translated<typeof english.COPIED_COLUMNS> = (against) => [
  ...['Senario', 'Mesur', 'Uned', 'Mis', 'Gwerth', `Gwahaniaeth, yn erbyn ${against}`, 'Gwahaniaeth mewn canran'],
  ...['Cyfwng 50% o', 'Cyfwng 50% hyd at', 'Cyfwng 90% o', 'Cyfwng 90% hyd at'],
  `Siawns o wneud yn well, yn erbyn ${against}`,
];

export const TAKE_AWAY: Translated<typeof english.TAKE_AWAY> = {
  heading: 'Mynd ag ef gyda chi',
  lead: 'Popeth sy’n cael ei ddangos, gyda’r rhagdybiaethau a’r ffynonellau y tu ôl iddo. Gwneir y ffeiliau ar y peiriant hwn; Saesneg yw eu hiaith.',
  comparisons: 'Cymariaethau, pob mis (CSV)',
  results: 'Pob canlyniad, pob mis (CSV)',
  workbook: 'Llyfr gwaith gyda rhagdybiaethau a ffynonellau (XLSX)',
  report: 'Adroddiad i’w argraffu',
  done: 'Mae’r ffeil wedi’i chadw.',
  working: 'Yn rhoi’r ffeil at ei gilydd…',
  failed: 'Nid oedd modd gwneud y ffeil. Does dim wedi’i golli; rhowch gynnig arall arni.',
};

import type { Translated } from '../../language/translation.ts';
import type * as english from '../challenge-codes.ts';
import { counted } from './count.ts';

const players = (amount: number): string => counted(amount, { other: 'chwaraewr' });

export const CODE_PROBLEMS: Translated<typeof english.CODE_PROBLEMS> = {
  notOne: 'nid oes cod ynddi. Mae cod yn dechrau â HW1.',
  otherVersion: 'daw’r cod o fersiwn arall o’r dudalen hon. Llwythwch y dudalen hon eto ar y ddau beiriant.',
  tooLong: 'mae’n hirach nag unrhyw god.',
  damaged: 'nid yw’r cod yn gyflawn, neu mae llythyren yn anghywir. Copïwch ef eto.',
  impossible: 'mae’r cod yn cynnwys rhywbeth na all neb fod wedi’i chwarae.',
  room: (seed) => `cafodd ei chwarae mewn ystafell arall, “${seed}”.`,
  twice: 'mae’r un chwaraewr gyda’r un dewisiadau yno’n barod.',
  full: (most) => `y nifer mwyaf o chwaraewyr yw ${String(most)}, ac maen nhw yno’n barod.`,
  inLine: (line, quoted, problem) => `Llinell ${String(line)}, ${quoted}: ${problem}`,
  tooMuch: 'Mae hyn yn fwy o destun na chodau unrhyw ystafell. Gludwch y codau yn unig, un i bob llinell.',
};

export const CODES: Translated<typeof english.CODES> = {
  heading: 'Codau’r ystafell',
  lead: 'Gludwch yr hyn y mae’r chwaraewyr yn ei roi i chi, un cod i bob llinell. Caiff pob sgôr ei chyfrifo o’r newydd yma, o’r dewisiadau yn y cod.',
  label: 'Codau',
  empty: 'Dim codau eto. Bydd chwaraewyr yn gweld eu cod nhw o dan eu canlyniad.',
  working: 'Yn cyfrifo’r sgorau…',
  players,
  problems: 'Llinellau nad ydyn nhw’n cyfrif',
  notAsHandedIn: 'Sgôr arall a roddwyd i mewn; dyma beth y mae’r dewisiadau’n arwain ato.',
  nameless: (place) => `Chwaraewr ${String(place)}`,
  table: 'Beth yr arweiniodd dewisiadau pob chwaraewr ato',
  columns: [
    'Chwaraewr',
    'Gartref yn lle mewn gofal',
    'Aeth adref a dod yn ôl',
    'Gwariant',
    'O fewn y gyllideb',
    'Beth a wnaethon nhw',
  ],
  yes: 'Ydy',
  no: 'Nac ydy',
  left: 'Dim byd',
  spread: 'Plant gartref ac arian a wariwyd: un dot i bob chwaraewr',
  axes: 'Plant sydd gartref ar y diwedd a fyddai mewn gofal heb wneud dim, yn erbyn y cyfan a wariwyd',
  did: (lever, level, from, until) =>
    `${lever}: ${level} o benderfyniad ${String(from)}${until === null ? '' : `, wedi’i stopio ar benderfyniad ${String(until)}`}`,
  player: (name, home, money) => `${name}: ${home} gartref yn lle mewn gofal, gwariant ${money}.`,
  more: 'Mwy o blant gartref',
  dearer: 'Mwy o wariant',
  budget: 'Cyllideb',
  toGame: 'Yn ôl i’r her',
  middle: (home, spent, within, all) =>
    `Yng nghanol yr ystafell: ${home} gartref yn lle mewn gofal, a gwariant o ${spent}. Arhosodd ${String(within)} o ${players(all)} o fewn y gyllideb.`,
};

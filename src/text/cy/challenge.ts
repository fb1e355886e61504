import { BREAKDOWNS, CARE, COST, REPEAT_PLANS } from '../../../models/challenge/score.ts';
import type { Translated } from '../../language/translation.ts';
import type * as english from '../challenge.ts';
import { monthInWords, whole } from '../numbers.ts';
import { yearsCounted } from './count.ts';

export const CHALLENGE: Translated<typeof english.CHALLENGE> = {
  heading: 'Cadwch blant yn ddiogel, o fewn y gyllideb',
  lead: (budget, years) =>
    `Chi sy’n arwain y gwasanaethau plant am ${yearsCounted(years)}. Cadwch gynifer o blant ag y gallwch yn ddiogel gartref, a pheidiwch â gwario mwy na ${budget} at ei gilydd.`,
  how: 'Byddwch yn penderfynu dair gwaith. Cyn bob tro mae rhywbeth yn digwydd na wnaethoch chi ei ddewis. Mae pawb yn yr ystafell yn wynebu’r un digwyddiadau a’r un lwc.',
  rules:
    'Rheolau’r gêm hon yw’r gyllideb, y lefelau i ddewis ohonynt a maint pob digwyddiad: ni osododd unrhyw astudiaeth nhw. O’r dystiolaeth y mae’r hyn y mae lifers a digwyddiadau’n ei wneud yn cael ei gyfrifo.',
  working: 'Yn cyfrifo’r byd hwn…',
  roomIs: (seed) => `Ystafell: ${seed}`,
  roomHolds: '(dolen i ffonau, ystafell arall, codau’r chwaraewyr)',
  noRoom: 'Nid oes ystafell o’r fath',
  roomLink: 'Anfonwch y ddolen hon at yr ystafell: bydd pob ffôn wedyn yn chwarae gyda’r un digwyddiadau a’r un lwc.',
  evidence: 'Yr hyn sy’n hysbys',
  evidenceOf: (lever) => `Yr hyn sy’n hysbys: ${lever}`,
  range: (low, high) => `${low} i ${high}`,
  room: 'Enw’r ystafell',
  roomHint: 'Unrhyw destun byr. Mae’r un testun yn rhoi’r un digwyddiadau a’r un lwc i bawb.',
  useRoom: 'Mynd i’r ystafell hon',
  roomWrong: 'Rhowch enw o 1 i 30 o lythrennau, digidau neu arwyddion i’r ystafell.',
  toCodes: 'Casglu codau’r ystafell',
  round: (round, rounds, month) => `Penderfyniad ${String(round)} o ${String(rounds)}, ${monthInWords(month)}`,
  happened: 'Beth sydd wedi digwydd',
  standing: (month) => `Ble rydych chi’n sefyll, ${monthInWords(month)}`,
  measure: 'Mesur',
  now: 'Eich byd chi',
  undone: 'Heb wneud dim',
  decide: 'Beth wnewch chi?',
  decideHint:
    'Mae’r hyn rydych yn ei ddechrau yn cymryd tua blwyddyn i gyrraedd ei lawn faint. Ni all yr hyn rydych yn ei stopio ddechrau eto.',
  off: 'Nid nawr',
  to: (level) => `I ${level}`,
  onward: (level) => `Parhau ar ${level}`,
  stop: 'Ei stopio',
  over: 'Wedi’i stopio. Nid yw’n dechrau eto.',
  today: (value) => `Heddiw: ${value}.`,
  expects: (spent, budget) =>
    `Os na fydd dim arall yn digwydd a’r lwc yn wastad, bydd y pum mlynedd gyfan yn costio tua ${spent}. Y gyllideb yw ${budget}.`,
  next: (month) => `Penderfynu, a mynd ymlaen i fis ${monthInWords(month)}`,
  finish: (month) => `Penderfynu, a mynd ymlaen i’r diwedd, ${monthInWords(month)}`,
  again: 'Dechrau eto',
  result: 'Sut aeth hi yn eich byd chi',
  within: (left) => `O fewn y gyllideb, gyda ${left} yn weddill.`,
  beyond: (over) => `Y tu hwnt i’r gyllideb, o ${over}.`,
  atHome: (amount) =>
    amount >= 0
      ? `Nifer y plant sydd gartref a fyddai mewn gofal heb wneud dim: ${whole(amount)}.`
      : `Nifer y plant ychwanegol sydd mewn gofal, o’i gymharu â heb wneud dim: ${whole(-amount)}.`,
  breakdowns: (amount) => `Nifer y plant a aeth adref ac a ddaeth yn ôl i ofal: ${whole(amount)}.`,
  safety:
    'Nid yw llai o blant mewn gofal yn dda ynddo’i hun. Edrychwch ar bwy ddaeth yn ôl, ac ar gynlluniau a wnaed eto.',
  luckHeading: 'Faint oedd yn lwc',
  luckWorking: 'Yn chwarae eich dewisiadau mewn llawer o fydoedd…',
  luckLead: (worlds) =>
    `Cafodd eich dewisiadau eu chwarae mewn ${whole(worlds)} o fydoedd: yr un lle a’r un digwyddiadau, lwc wahanol i bob plentyn. Lwc yw’r hyn sydd rhwng eich byd chi a’u cyfartaledd. Yr hyn a wnaethoch chi sydd rhwng eu cyfartaledd a gwneud dim.`,
  luckColumns: [
    'Mesur',
    'Eich byd chi',
    'Cyfartaledd eich dewisiadau',
    'Naw byd o bob deg',
    'Yr hyn a wnaethoch chi',
    'Lwc',
  ],
  picture: 'Plant mewn gofal: eich byd chi ymhlith eraill',
  yours: 'Eich byd chi',
  yourChoices: 'Eich dewisiadau, llawer o fydoedd',
  nothingDone: 'Heb wneud dim, eich byd chi',
  code: 'Eich cod',
  codeHint:
    'Rhowch hwn i bwy bynnag sy’n arwain yr ystafell. Mae’n cynnwys yr ystafell, eich dewisiadau a’ch sgôr; heb enw, hefyd rif a dynnwyd ar hap, fel eich bod yn cyfrif ochr yn ochr ag eraill a ddewisodd yr un peth.',
  name: 'Enw i sefyll wrth ei ochr (gall aros yn wag)',
  copy: 'Copïo’r cod',
  copied: 'Wedi’i gopïo.',
  notCopied: 'Nid oedd modd ei gopïo. Dewiswch ef a’i gopïo â llaw.',
  luckNote:
    'Hap yn unig yw lwc yma: mae’r hyn nad yw’r dystiolaeth yn ei setlo yn cael ei ddal ar ei werth canol ym mhob byd.',
};

export const MEASURES: typeof english.MEASURES = {
  [CARE]: 'Plant mewn gofal',
  [BREAKDOWNS]: 'Plant a aeth adref ac a ddaeth yn ôl',
  [REPEAT_PLANS]: 'Ail gynlluniau amddiffyn, neu rai diweddarach',
  [COST]: 'Gwariant i gyd',
};

export const LUCK_SAID: Translated<typeof english.LUCK_SAID> = {
  sentence: (measure, above, rank) => `${measure}: ${above ? 'uwchlaw' : 'islaw'} cyfartaledd eich dewisiadau; ${rank}`,
  outside: 'mae llai nag 1 byd o bob 10 mor bell allan.',
  between: 'mae llai na hanner y bydoedd mor bell allan.',
  inside: 'mae hanner y bydoedd neu fwy mor bell allan.',
};

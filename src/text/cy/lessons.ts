import type { Translated } from '../../language/translation.ts';
import type * as english from '../lessons.ts';
import { monthInWords } from '../numbers.ts';
import { minutesCounted } from './count.ts';

export const LESSONS: Translated<typeof english.LESSONS> = {
  heading: 'Gwersi',
  lead: 'Gwersi byr i ystafell, pob un â rhywbeth i’w ragfynegi cyn iddo gael ei ddangos. Y model sy’n cyfrifo pob rhif pan fydd y wers yn agor.',
  howTo:
    'Agorwch wers ar y sgrin yn y blaen a dewiswch “Cyflwyno”. Anfonwch gyfeiriad y cam at yr ystafell: ar bob ffôn mae’n dangos yr un plant a’r un rhifau.',
  list: 'Pob gwers',
  unknown: 'Nid oes gwers o’r fath.',
  toList: 'Pob gwers',
  minutes: (lesson) => minutesCounted(lesson.steps.reduce((sum, { minutes }) => sum + minutes, 0)),
  numbered: ({ number, title }) => `${String(number)}. ${title}`,
  working: 'Yn cyfrifo rhifau’r wers hon…',
  failed: 'Nid oedd modd cyfrifo rhifau’r wers hon.',
  again: 'Rhoi cynnig arall arni',
  broken:
    'Gyda’r hedyn hwn neu’r fersiwn hwn o’r model mae rhywbeth y mae’r wers yn ei ddweud heb fod yn wir. Peidiwch ag addysgu ohoni fel y mae.',
  stepOf: (step, steps, minutes) => `Cam ${String(step)} o ${String(steps)}, tua ${minutesCounted(minutes)}`,
  steps: 'Camau’r wers',
  next: 'Nesaf',
  back: 'Yn ôl',
  present: 'Cyflwyno',
  leave: 'Gadael',
  hide: 'Cuddio’r rheolyddion',
  presentHint:
    'Mae Page Up a Page Down yn troi’r camau; mae rhif ac Enter yn mynd i gam; mae H yn cuddio’r rheolyddion; mae Escape yn gadael.',
  link: 'Dolen i’r cam hwn',
  linkHint: 'Mae’n agor yr un cam gyda’r un plant ar unrhyw ddyfais sy’n gallu cyrraedd y dudalen hon.',
  seed: 'Hedyn yr ystafell',
  seedHint: 'Unrhyw destun. Mae’r un testun yn rhoi’r un lwc i bawb.',
  useSeed: 'Defnyddio’r hedyn hwn',
  tutor: 'I bwy bynnag sy’n arwain',
  tutorHint: 'Nodiadau ac amseroedd; nid ydynt yn cael eu dangos wrth gyflwyno.',
  handout: 'Argraffu’r daflen',
  answers: 'Beth y mae’r model yn ei ddweud',
  evidence: 'Beth y mae’r dystiolaeth yn ei ddweud',
  source: 'o ble y daw',
  picture: 'Y llun',
};

export const PREDICTION: Translated<typeof english.PREDICTION> = {
  heading: 'Eich rhagfynegiad',
  commit: 'Ymrwymo a dangos',
  yours: (answer) => `Eich ateb chi: ${answer}.`,
  none: 'Wedi’i ddangos heb ragfynegiad.',
  right: 'Felly y mae.',
  wrong: 'Mae’r model yn dweud yn wahanol.',
  answer: (answer) => `Ateb y model: ${answer}.`,
  number: 'Eich rhif',
  missing: 'Rhowch rif yn gyntaf, neu dewiswch ateb: nid oes rhaid iddo fod yn gywir.',
  directions: { up: 'I fyny', down: 'I lawr', same: 'Tua’r un fath' },
};

const DIRECTIONS = { more: 'yn fwy', fewer: 'yn llai' } as const;

export const PULL: Translated<typeof english.PULL> = {
  heading: 'Eich tro chi',
  lesson: 'Fel yn y wers',
  yours: 'Eich un chi',
  region: (label) => `${label}: eich gosodiad`,
  reset: 'Rhoi’n ôl',
  title: (output) => `${output}, gyda’ch gosodiad chi`,
  working: 'Yn ei gyfrifo…',
  result: (output, size, direction, month) => {
    const at = `Erbyn mis ${monthInWords(month)}`;
    if (direction === 'same') return `${at}: dim newid (${output.toLowerCase()}).`;
    return `${at}: ${size} ${DIRECTIONS[direction]} na heb newid dim (${output.toLowerCase()}).`;
  },
};

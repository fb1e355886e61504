import type { LOOP_WORDS as English, PLACE_WORDS as EnglishPlaces } from '../model-words.ts';

const IN_CARE = { label: 'Plant mewn gofal' };
const SPEND = { label: 'Gwariant ar ofal' };
const HELP = { label: 'Cymorth i deuluoedd' };
const NEED = { label: 'Plant mewn angen' };

export const LOOP_WORDS: typeof English = {
  'spend-crowds-out-prevention': {
    label: 'Mae gwariant acíwt yn gwthio gwaith ataliol allan',
    meaning:
      'Pan fo gofal yn costio mwy nag ar y dechrau, daw rhan o’r arian o gymorth i deuluoedd, a daw mwy o blant i fod ag angen gofal.',
    why: 'I ffwrdd: gwariodd cynghorau fwy ar ofal wrth iddyn nhw wario llai ar gymorth, ond nid yw faint o’r naill a dalodd am y llall wedi’i fesur.',
    nodes: [IN_CARE, SPEND, HELP, NEED],
  },
  'caseload-erodes-help': {
    label: 'Mae llwyth achosion yn erydu cymorth',
    meaning:
      'Pan fo gan bob gweithiwr cymdeithasol fwy o blant i’w gweld, mae cymorth yn dal yn llai da, a daw mwy o blant yn ôl i fod mewn angen neu ar gynllun.',
    why: 'I ffwrdd: daw plant yn ôl yn amlach lle mae llwythi achosion yn uchel, ond nid oes astudiaeth sy’n dweud faint.',
    nodes: [
      { label: 'Plant sydd ar agor' },
      { label: 'Plant i bob gweithiwr cymdeithasol' },
      { label: 'Cymorth sy’n dal' },
      { label: 'Plant mewn angen eto' },
    ],
  },
  'failed-returns': {
    label: 'Dychwelyd adref a hynny’n methu',
    meaning:
      'Po fwyaf o blant sy’n mynd adref o ofal, mwyaf sy’n dod yn ôl: traean o fewn chwe blynedd. I ffwrdd, daw cynifer yn ôl â phan nad oes dim wedi newid.',
    why: 'Ymlaen: mae faint sy’n dod yn ôl, a pha mor fuan, wedi’i fesur, a’r model wedi’i ffitio iddo.',
    nodes: [IN_CARE, { label: 'Plant yn mynd adref' }, { label: 'Dychwelyd sy’n methu' }],
  },
  'removal-leads-to-removal': {
    label: 'Mae cymryd plentyn heb gymorth yn arwain at gymryd un arall',
    meaning:
      'Gall baban newydd-anedig gael ei gymryd yn ddiweddarach oddi wrth rieni y cymerwyd plentyn oddi wrthyn nhw. I ffwrdd, mae cynifer o fabanod yn dilyn â phan nad oes dim wedi newid.',
    why: 'Ymlaen: mae chwarter y mamau’n dod yn ôl i’r llys o fewn saith mlynedd, ac mae hynny wedi’i fesur, er nad yw faint o fabanod y mae hynny’n ei wneud mewn blwyddyn.',
    nodes: [
      { label: 'Plant wedi’u cymryd' },
      { label: 'Rhieni ar ôl i blentyn gael ei gymryd' },
      { label: 'Babanod newydd-anedig yn dod i ofal' },
    ],
  },
  'foster-places-run-out': {
    label: 'Mae lleoedd maeth yn dod i ben',
    meaning:
      'Pan fo cartrefi maeth mewnol yn llawn, mae plant ynddyn nhw’n symud ymlaen yn amlach, gan amlaf i gartrefi sy’n costio mwy.',
    why: 'I ffwrdd: nid yw faint o leoedd sy’n rhydd wedi’i gyhoeddi ar ffurf sy’n ffitio, ac mae’n amrywio o le i le.',
    nodes: [
      { label: 'Plant mewn cartrefi maeth mewnol' },
      { label: 'Cartrefi mewnol rhydd' },
      { label: 'Plant yn symud i gartrefi eraill' },
      SPEND,
    ],
  },
  'savings-reflowed': {
    label: 'Arbedion yn mynd i gymorth cynharach',
    meaning:
      'Mae rhan o’r hyn y mae cynllun yn ei arbed ar leoliadau yn cael ei gwario ar gymorth i deuluoedd flwyddyn yn ddiweddarach, a daw llai o blant i fod ag angen gofal.',
    why: 'I ffwrdd: penderfyniad y mae’n rhaid i rywun ei wneud ydyw, ac nid yw pob arbediad yn arian parod.',
    nodes: [IN_CARE, { label: 'Wedi’i arbed o’i gymharu â’r llinell sylfaen' }, HELP, NEED],
  },
};

const FOLLOWED_PATTERN = 'pe bai’n dilyn patrwm yr holl awdurdodau yn y flwyddyn hyd at fis Mawrth 2020.';

export const PLACE_WORDS: typeof EnglishPlaces = {
  'average-authority': {
    label: 'Awdurdod cyffredin yn Lloegr',
    description: 'Lloegr ar 31 Mawrth 2020 wedi’i rhannu â’i 152 awdurdod. Nid oes awdurdod go iawn sy’n gyfartalog.',
  },
  'deprived-city': {
    label: 'Darluniadol: dinas ddifreintiedig',
    description: `Nid lle go iawn. Sut y byddai dinas yn Lloegr â 90,000 o blant a llawer o amddifadedd yn edrych ${FOLLOWED_PATTERN}`,
  },
  'england-2019': {
    label: 'Lloegr, Mawrth 2019',
    description: 'Lloegr fel yr oedd ar 31 Mawrth 2019; y flwyddyn y mae’r model wedi’i galibradu arni.',
  },
  'england-2020': { label: 'Lloegr, Mawrth 2020', description: 'Lloegr fel yr oedd ar 31 Mawrth 2020.' },
  'large-shire': {
    label: 'Darluniadol: sir fawr',
    description: `Nid lle go iawn. Sut y byddai sir yn Lloegr â 250,000 o blant ac ychydig yn llai o amddifadedd na’r rhan fwyaf yn edrych ${FOLLOWED_PATTERN}`,
  },
  'small-affluent': {
    label: 'Darluniadol: awdurdod bach, cefnog',
    description: `Nid lle go iawn. Sut y byddai awdurdod yn Lloegr â 33,000 o blant ac ychydig o amddifadedd yn edrych ${FOLLOWED_PATTERN}`,
  },
  'wales-2019': {
    label: 'Cymru, Mawrth 2019 (wedi’i benthyg yn rhannol o Loegr)',
    description:
      'Cymru ar 31 Mawrth 2019 hyd y gwyddys yma: plant, plant mewn gofal, dod i ofal, ei adael a’u mabwysiadu. O Loegr y daw’r gweddill. Roedd y nifer mewn gofal yn tyfu ac mae’n dal i dyfu.',
  },
};

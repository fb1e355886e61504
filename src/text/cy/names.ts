/** What the model counts, by id. The placements are named once, and stand in several names. */

const PLACEMENT_NAMES = {
  kinship: 'Gofal maeth gan berthnasau',
  'in-house-foster': 'Gofal maeth mewnol',
  'agency-foster': 'Gofal maeth asiantaeth',
  residential: 'Cartref plant neu ofal preswyl arall',
  'semi-independent': 'Byw’n lled-annibynnol',
  'with-parents': 'Wedi’i leoli gyda rhieni',
  'placed-for-adoption': 'Wedi’i leoli i’w fabwysiadu',
  other: 'Lleoliad arall',
} as const;

function withPlacements(prefix: string, name: (placement: string) => string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(PLACEMENT_NAMES).map(([id, label]) => [`${prefix}${id}`, name(label)]));
}

const GUARDIANSHIP = 'Gwarcheidiaeth arbennig neu drefniadau plant';

const EXIT_NAMES = {
  'turned-18': 'Wedi troi’n 18',
  'no-longer-open': 'Heb fod ar agor mwyach',
  'left-care-otherwise': 'Wedi gadael gofal mewn ffordd arall',
  'settled-at-home': 'Gartref ers chwe blynedd',
} as const;

export const STATE_NAMES: Readonly<Record<string, string>> = {
  'early-help': 'Cymorth cynnar',
  'child-in-need': 'Plentyn mewn angen, heb gynllun cyn hynny',
  'child-in-need-after-plan': 'Plentyn mewn angen ar ôl cynllun',
  'known-after-plan': 'Heb fod ar agor, wedi cael cynllun',
  'child-protection': 'Cynllun amddiffyn plant',
  'pre-proceedings': 'Cyfnod cyn-achos',
  ...withPlacements('care.', (placement) => `Mewn gofal: ${placement}`),
  'returned-home': 'Wedi dychwelyd adref o ofal',
  'special-guardianship': GUARDIANSHIP,
  adopted: 'Wedi’i fabwysiadu',
  'parents-after-removal': 'Rhieni ar ôl i blentyn cyntaf gael ei gymryd',
  'parents-after-repeat-removal': 'Rhieni ar ôl i fwy nag un plentyn gael ei gymryd',
  ...EXIT_NAMES,
  'no-longer-followed': 'Rhiant nad yw’n cael ei ddilyn mwyach',
};

export const REGION_NAMES: Readonly<Record<string, string>> = {
  community: 'Y gymuned',
  'early-help': 'Cymorth cynnar',
  'child-in-need': 'Plentyn mewn angen',
  'child-protection': 'Cynllun amddiffyn plant',
  'known-after-plan': 'Heb fod ar agor, wedi cael cynllun',
  'pre-proceedings': 'Cyfnod cyn-achos',
  care: 'Mewn gofal',
  'returned-home': 'Gartref o ofal',
  'special-guardianship': GUARDIANSHIP,
  adopted: 'Wedi’i fabwysiadu',
  newborns: 'Wedi’i eni i rieni y cymerwyd plentyn oddi wrthyn nhw',
  ...EXIT_NAMES,
};

export const OUTPUT_NAMES: Readonly<Record<string, string>> = {
  'stock.early-help': 'Plant mewn cymorth cynnar',
  'stock.child-in-need': 'Plant mewn angen',
  'stock.child-protection': 'Plant ar gynllun amddiffyn',
  'stock.pre-proceedings': 'Plant yn y cyfnod cyn-achos',
  'stock.care': 'Plant mewn gofal',
  ...withPlacements('stock.care.', (placement) => `Mewn gofal: ${placement}`),
  'stock.care.age.0': 'Mewn gofal, dan 1 oed',
  'stock.care.age.1-4': 'Mewn gofal, 1 i 4 oed',
  'stock.care.age.5-9': 'Mewn gofal, 5 i 9 oed',
  'stock.care.age.10-15': 'Mewn gofal, 10 i 15 oed',
  'stock.care.age.16-17': 'Mewn gofal, 16 i 17 oed',
  'stock.returned-home': 'Plant gartref o ofal, hyd at chwe blynedd',
  'stock.special-guardianship': 'Plant dan warcheidiaeth arbennig neu drefniadau plant',
  'stock.adopted': 'Plant wedi’u mabwysiadu',
  'stock.parents-after-removal': 'Rhieni sy’n cael eu dilyn ar ôl i blentyn cyntaf gael ei gymryd',
  'stock.parents-after-repeat-removal': 'Rhieni sy’n cael eu dilyn ar ôl i fwy nag un plentyn gael ei gymryd',
  'flow.early-help.in': 'Cymorth cynnar yn dechrau',
  'flow.child-in-need.in': 'Cyfnodau plentyn mewn angen yn dechrau',
  'flow.child-protection.in': 'Cynlluniau amddiffyn yn dechrau',
  'flow.child-protection.repeat': 'Ail gynlluniau amddiffyn, neu rai diweddarach, yn dechrau',
  'flow.pre-proceedings.in': 'Plant sy’n dod i’r cyfnod cyn-achos',
  'flow.pre-proceedings.issued': 'Plant sy’n gadael y cyfnod cyn-achos ag achos llys wedi’i gychwyn',
  'flow.care.in': 'Plant sy’n dod i ofal',
  'flow.care.in.child-in-need': 'Dod i ofal o gynllun plentyn mewn angen',
  'flow.care.in.child-protection': 'Dod i ofal o gynllun amddiffyn plant',
  'flow.care.in.pre-proceedings': 'Dod i ofal o’r cyfnod cyn-achos',
  'flow.care.in.returned-home': 'Dod yn ôl i ofal o’r cartref',
  'flow.care.in.permanence': 'Dod i ofal oddi wrth warcheidwaid neu o fabwysiad',
  'flow.care.in.direct': 'Dod i ofal yn syth o’r tu allan',
  'flow.parents.repeat-removal': 'Rhieni y mae plentyn arall wedi’i gymryd oddi wrthyn nhw adeg ei eni',
  'flow.care.out': 'Plant sy’n gadael gofal',
  'flow.care.out.home': 'Gadael gofal: adref',
  'flow.care.out.adoption': 'Gadael gofal: wedi’i fabwysiadu',
  'flow.care.out.special-guardianship': 'Gadael gofal: gwarcheidiaeth arbennig neu drefniadau plant',
  'flow.care.out.turned-18': 'Gadael gofal: wedi troi’n 18',
  'flow.care.out.other': 'Gadael gofal: ffordd arall',
  'cost.total': 'Cost, pob llinell',
  'cost.care': 'Cost lleoliadau',
  ...withPlacements('cost.care.', (placement) => `Cost lleoliadau: ${placement}`),
  'cost.plans': 'Cost gwaith cymdeithasol gyda phlant sydd ar agor, a lwfansau gwarcheidiaeth',
  'cost.early-help': 'Cost cymorth cynnar',
  'cost.proceedings': 'Cost achosion gofal ar ôl llythyr',
  'cost.programmes': 'Cost yr hyn y mae’r senario’n ei ychwanegu',
};

export const MEASURE_WORDS: Readonly<Record<string, { readonly label: string; readonly caveat?: string }>> = {
  'children-in-care': {
    label: 'Plant mewn gofal',
    caveat: 'Cymerir bod llai yn well am mai dyna nod y liferi; i blentyn y mae angen gofal arno, nid yw’n well.',
  },
  entries: { label: 'Plant sydd wedi dod i ofal ers y dechrau' },
  exits: {
    label: 'Plant sydd wedi gadael gofal ers y dechrau',
    caveat:
      'Os yw cynllun yn cadw plant allan o ofal, mae llai’n gadael gofal hefyd: darllenwch hyn ochr yn ochr â’r plant sydd wedi dod i ofal.',
  },
  'returns-broken-down': { label: 'Plant sydd wedi dychwelyd adref, a hynny wedi methu, ers y dechrau' },
  'cumulative-cost': { label: 'Cost ers y dechrau, pob llinell' },
  'net-cost': { label: 'Cost net ers y dechrau, yn erbyn y llinell sylfaen' },
};

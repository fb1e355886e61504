import type { LEVER_WORDS as English } from '../model-words.ts';

const PUBLISHED = 'Fel y’i cyhoeddwyd';

export const LEVER_WORDS: typeof English = {
  'family-group-conference': {
    label: 'Cynadleddau grŵp teuluol',
    meaning:
      'Mae teuluoedd yn y cyfnod cyn-achos yn cael cynnig cyfarfod i wneud eu cynllun eu hunain cyn i’r achos fynd i’r llys.',
  },
  'pre-proceedings-practice': {
    label: 'Arferion cyn-achos a dargyfeirio',
    meaning: 'Cyfran y plant yn y cyfnod cyn-achos sy’n ei adael heb fynd i’r llys.',
    warning:
      'Rydych yn gosod y canlyniad ei hun: nid oes astudiaeth sy’n dweud pa mor bell y mae arferion yn unig yn ei symud.',
  },
  'parent-advocacy': {
    label: 'Eiriolaeth i rieni a chyngor annibynnol',
    meaning: 'Mae gan rieni plant ar gynllun neu yn y cyfnod cyn-achos eiriolwr neu gyngor annibynnol.',
    warning: 'Nid oes maint effaith y gellir ei ddefnyddio: mae un bach ac eang yn ei le. Gosodwch eich un chi.',
  },
  'family-drug-and-alcohol-court': {
    label: 'Llys Teulu Cyffuriau ac Alcohol',
    meaning:
      'Mae achosion sy’n ymwneud â chamddefnydd rhieni o gyffuriau neu alcohol yn mynd i lys sy’n trin y broblem â’i dîm ei hun.',
    warning: 'Teuluoedd sy’n dewis cymryd rhan, felly ni ellir priodoli’r gwahaniaeth i’r llys yn unig.',
  },
  'family-help-spend': {
    label: 'Gwariant ar gymorth i deuluoedd',
    meaning: 'Yr hyn sy’n cael ei wario ar gymorth nad yw’r gyfraith yn ei fynnu, am bob plentyn yn yr ardal.',
  },
  'supporting-families': {
    label: 'Gweithwyr allweddol Cefnogi Teuluoedd',
    meaning: 'Mae gan deuluoedd â sawl angen un gweithiwr allweddol i’r teulu cyfan, am tua blwyddyn.',
    warning:
      'Mae gan deuluoedd sy’n ymuno fwy o gynlluniau amddiffyn ym misoedd 7 i 18, ac mae hynny’n cael ei ddangos gyda’r gweddill.',
    variants: [{ label: `${PUBLISHED}, heb ei dynnu’n ôl` }],
  },
  'family-hubs': {
    label: 'Hybiau teulu',
    meaning: 'Mae gan deuluoedd â phlant ifanc hyb neu ganolfan blant o fewn cyrraedd.',
    warning:
      'Ychydig a newidiodd Sure Start ar gysylltiad â gofal cymdeithasol, felly nid yw hyn yn symud yr un plentyn. Gall fod yn werth ei gael am resymau eraill.',
  },
  'earlier-conference': {
    label: 'Cynadleddau grŵp teuluol, yn gynharach',
    meaning:
      'Mae teuluoedd yn cael cynnig cynhadledd cyn penderfynu ar gynllun amddiffyn, nid yn y cyfnod cyn-achos yn unig.',
    warning: 'Ni chanfu’r un astudiaeth gadarn effaith ar y cam hwn; mae’r un a ddefnyddir bron yn ddim.',
  },
  'family-safeguarding': {
    label: 'Timau Diogelu Teuluoedd',
    meaning:
      'Mae gweithwyr cymdeithasol a gweithwyr ar gyfer cam-drin domestig, iechyd meddwl a phroblemau cyffuriau oedolion yn ffurfio un tîm.',
    warning: 'Wedi’i gymharu â’r blynyddoedd blaenorol yn unig; nid yw’r treial wedi adrodd.',
    variants: [{ label: 'Family Solutions Plus, Swydd Rydychen' }],
  },
  'intensive-family-preservation': {
    label: 'Gwaith dwys i gadw teuluoedd ynghyd',
    meaning:
      'Mae teuluoedd sydd ar fin colli plentyn i ofal yn cael cynnig cymorth bob dydd gartref am rai wythnosau neu fisoedd.',
    warning:
      'Mae dau adolygiad o lawer o astudiaethau’n anghytuno; defnyddir canol amheus oni bai eich bod yn dewis un arall.',
    variants: [
      { label: `${PUBLISHED}, ar ôl 3 mis` },
      { label: `${PUBLISHED}, ar ôl 6 mis` },
      { label: `${PUBLISHED}, ar ôl 12 mis` },
      { label: `${PUBLISHED}, ar ôl 24 mis` },
      { label: 'Yr adolygiad na chanfu effaith' },
    ],
  },
  'edge-of-care-hubs': {
    label: 'Hybiau i bobl ifanc ar ymyl gofal',
    meaning: 'Mae un tîm â’i gartref ei hun yn gyfrifol am bobl ifanc 10 i 17 oed ar ymyl gofal, fel yn No Wrong Door.',
    warning: 'Nid yw’r treial wedi adrodd; mae’r effaith yn fach ac yn eang nes iddo wneud hynny.',
  },
  'short-voluntary-care': {
    label: 'Gofal gwirfoddol byr fel cymorth',
    meaning: 'Mae teuluoedd dan straen yn cael cynnig arosiadau byr mewn gofal drwy gytundeb, i gadw’r teulu ynghyd.',
    warning:
      'Nid oes maint effaith y gellir ei ddefnyddio: gosodwch eich un chi. Gall ddod â mwy o arosiadau byr a llai o rai hir.',
  },
  'practice-of-your-own': {
    label: 'Arfer o’ch dewis chi',
    meaning: 'Rhywbeth nad oes neb wedi’i fesur: dywedwch beth y credwch y mae’n ei wneud i blant sy’n dod i ofal.',
    warning:
      'Nid oes maint effaith y gellir ei ddefnyddio: gosodwch eich un chi. Beth bynnag y mae’n ei ddangos yw’r hyn a roesoch i mewn.',
  },
  'reunification-support': {
    label: 'Cymorth ar ôl dychwelyd adref',
    meaning:
      'Mae teuluoedd y mae eu plentyn yn dod adref o ofal yn cael cynnig cymorth o’r diwrnod hwnnw, am tua blwyddyn.',
    warning: 'Mae’r cyfeiriad yn hysbys; mater o farn yw’r maint.',
    variants: [{ label: 'Fframwaith ailuno’r NSPCC' }],
  },
  'post-removal-support': {
    label: 'Cymorth i rieni ar ôl i blentyn gael ei gymryd',
    meaning:
      'Mae rhieni y mae mwy nag un plentyn wedi’i gymryd oddi wrthyn nhw yn cael cynnig cymorth dwys, fel y gwna Pause.',
    variants: [{ label: 'Reflect, Positive Choices a’u tebyg' }],
  },
  'lifelong-links': {
    label: 'Cysylltiadau Oes (Lifelong Links)',
    meaning: 'Chwilir am y bobl sy’n bwysig i blentyn mewn gofal a dod â nhw ynghyd yn rhwydwaith sy’n para.',
    warning: 'Llai o newidiadau lleoliad a dim byd arall: nid oes effaith ar adael gofal wedi’i dangos.',
  },
  'kinship-support': {
    label: 'Cymorth i ofal gan berthnasau a gwarcheidiaeth arbennig',
    meaning:
      'Deuir o hyd yn gynnar i berthnasau sy’n gofalu am blentyn, neu a fyddai’n gwneud hynny, a’u cefnogi y tu hwnt i lwfans.',
    warning:
      'Nid oes maint effaith y gellir ei ddefnyddio: nid oes neb wedi mesur yr hyn y mae cymorth yn ei newid. Gosodwch eich un chi.',
  },
  'foster-recruitment': {
    label: 'Recriwtio gofalwyr maeth',
    meaning: 'Faint o leoedd maeth mewnol sydd, o’u cymharu â heddiw.',
    warning:
      'Chi sy’n gosod faint o leoedd sydd; nid yw’r hyn y mae ymgyrch yn ei ddenu wedi’i fesur. Ble mae plant yn byw sy’n newid, nid faint sydd mewn gofal.',
  },
  workforce: {
    label: 'Gweithlu: llwyth achosion',
    meaning: 'Faint o blant sydd gan bob gweithiwr cymdeithasol; mae llai yn golygu mwy o weithwyr cymdeithasol.',
    warning:
      'Nid oes maint effaith y gellir ei ddefnyddio: mae’r cyfeiriad yn hysbys ar gyfer plant sy’n dod yn ôl, a dim byd ar gyfer dod i ofal.',
  },
};

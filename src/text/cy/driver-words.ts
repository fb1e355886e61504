import type { DRIVER_WORDS as English } from '../model-words.ts';

const NO_EFFECT_SIZE = 'Chi sydd i’w osod: nid oes maint effaith y gellir ei ddefnyddio.';

export const DRIVER_WORDS: typeof English = {
  'trend-in-need': {
    label: 'Tuedd mewn angen',
    meaning:
      'Faint y mae nifer y plant sy’n dod i fod ag angen cymorth yn newid bob blwyddyn, beth bynnag a wna’r awdurdod.',
    known: 'Mae’n hysbys sut y mae angen wedi tyfu; nid yw’n hysbys sut y bydd yn tyfu.',
  },
  'child-poverty': {
    label: 'Tlodi plant',
    meaning: 'Mwy neu lai o blant dan 16 oed mewn teuluoedd ar incwm isel, mewn pwyntiau canran; daw dros flwyddyn.',
    known:
      'O fewn cynghorau, roedd un pwynt yn fwy o dlodi plant yn mynd gyda thua 2% yn fwy o blant dan 16 oed yn dod i ofal.',
    warning: 'Cysylltiad o fewn cynghorau dros bum mlynedd, nid prawf o achos.',
  },
  'child-population': {
    label: 'Poblogaeth plant',
    meaning: 'Faint y mae nifer y plant sy’n byw yn yr ardal yn newid bob blwyddyn.',
    known:
      'Mae mwy o blant yn golygu cymaint â hynny’n fwy ag angen cymorth, a phopeth arall yn gyfartal; mae rhagamcanion yn amrywio o le i le.',
  },
  'harm-outside-the-home': {
    label: 'Pobl ifanc a niwed y tu allan i’r cartref',
    meaning: 'Faint y mae nifer y plant 10 i 17 oed sy’n dod i fod ag angen cymorth yn newid bob blwyddyn.',
    known:
      'Mae mwy o bobl ifanc wedi dod i ofal dros y blynyddoedd; nid yw’n hysbys beth sydd y tu ôl i hynny na sut y bydd yn parhau.',
    warning:
      'Chi sydd i’w osod. Mae mwy mewn angen yn golygu mwy o gynlluniau a mwy o blant mewn gofal, heb newid dim ar y ffordd.',
  },
  'unaccompanied-children': {
    label: 'Plant ar eu pen eu hunain',
    meaning:
      'Faint y mae nifer y plant ar eu pen eu hunain sy’n ceisio lloches ac yn dod i ofal yn newid bob blwyddyn.',
    known:
      'Mae’r niferoedd yn dilyn digwyddiadau tramor a rheolau trosglwyddo, ac wedi haneru a dyblu o fewn ychydig flynyddoedd.',
  },
  thresholds: {
    label: 'Trothwyon',
    meaning: 'Mwy neu lai o blant yn cael eu derbyn fel rhai mewn angen, fel cyfran; mae trothwy llymach islaw 0.',
    known:
      'Mae awdurdodau’n dogni pan fo arian yn brin; nid oes astudiaeth sy’n rhoi’r maint, na beth sy’n digwydd i blant sy’n cael eu troi ymaith.',
    warning:
      'Chi sydd i’w osod. Nid yw plant nad ydyn nhw’n cael eu cyrraedd mwyach i’w gweld yma eto: nid yw llai mewn angen yn golygu llai mewn trafferth.',
  },
  'risk-aversion': {
    label: 'Amharodrwydd i fentro',
    meaning: 'Mwy neu lai o blant yn cael eu rhoi ar gynllun ac yn mynd o gynllun i ofal, fel cyfran, yn barhaol.',
    known: 'Credir bod arferion wedi mynd yn fwy gofalus dros y blynyddoedd; nid oes astudiaeth sy’n rhoi’r maint.',
    warning: NO_EFFECT_SIZE,
  },
  'high-profile-case': {
    label: 'Achos amlwg iawn',
    meaning: 'Marwolaeth plentyn yn y newyddion: mae mwy o blant ar gynllun yn dod i ofal ac i’r llys, ac mae’n pylu.',
    known:
      'Ar ôl Baby Peter, cododd ceisiadau 73% a nifer y plant oedd yn dechrau derbyn gofal 21% o fewn dwy flynedd.',
    warning: 'O un achos y daw’r maint; mater o farn yw pa mor gyflym y mae’n pylu.',
  },
  'caseload-and-turnover': {
    label: 'Llwyth achosion a throsiant',
    meaning:
      'Y plant sydd gan bob gweithiwr cymdeithasol, fel newid; mae’r rhai sy’n gadael a staff asiantaeth yn ymddangos fel llwyth uwch.',
    known:
      'Mae llwythi achosion a throsiant yn cael eu cyfrif bob blwyddyn; prin fod yr hyn maen nhw’n ei wneud i blant wedi’i fesur.',
    warning:
      'Nid oes maint effaith y gellir ei ddefnyddio: mae’n gweithredu ar blant sy’n dod yn ôl ar gynllun, ac ar ddim byd arall.',
  },
  'court-practice': {
    label: 'Adran 20 ac arferion y llys',
    meaning:
      'Mwy neu lai o blant yn y cyfnod cyn-achos yn cael eu cymryd i’r llys, fel cyfran; mae’r lleill yn cael eu dargyfeirio.',
    known:
      'Ers y gyfraith achosion ar adran 20, mae gofal gwirfoddol wedi gostwng ac achosion llys wedi codi; ni chanfuwyd faint.',
    warning: NO_EFFECT_SIZE,
  },
  'proceedings-time-limit': {
    label: 'Y terfyn 26 wythnos',
    meaning:
      'Mwy neu lai o blant yn dod yn ôl i ofal o’r cartref neu o warcheidiaeth, lle caiff achosion eu penderfynu’n gynt neu’n arafach.',
    known:
      'Aeth achosion llys yn fyrrach ar ôl 2014; nid oes astudiaeth sy’n dweud beth a wnaeth hynny i ddychwelyd i’r llys.',
    warning: NO_EFFECT_SIZE,
  },
  'foster-supply': {
    label: 'Gofalwyr maeth',
    meaning: 'Faint y mae nifer y gofalwyr maeth mewnol yn newid bob blwyddyn, beth bynnag a wna’r awdurdod.',
    known:
      'Mae chwarter y gofalwyr maeth dros 60 oed ac ychydig o’r rhai sy’n holi sy’n dod yn ofalwyr; ni fesurwyd beth sy’n dilyn i blant.',
    warning: 'Mae’n gweithredu ar ble mae plant yn byw a beth y mae’n ei gostio, nid ar faint sydd mewn gofal.',
  },
  'placement-prices': {
    label: 'Prisiau lleoliadau',
    meaning:
      'Mae lleoliadau’n mynd yn ddrutach yn gynt na phethau eraill: mae 1 mor gyflym ag y dywed y dystiolaeth, 0 ddim o gwbl.',
    known:
      'Aeth cartrefi plant yn ddrutach 5.7% y flwyddyn hyd at 2019/20 a 12.6% ers hynny; mater o farn yw’r dyfodol.',
    warning: 'Mae’n gweithredu ar arian yn unig: nid oes plentyn yn symud.',
  },
};

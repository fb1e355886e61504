import type { Translated } from '../../language/translation.ts';
import type * as english from '../compare-charts.ts';
import { monthInWords } from '../numbers.ts';
import { inSentence } from '../sentence.ts';

export const COUNTED: typeof english.COUNTED = {
  'children-in-care': 'mewn gofal',
  entries: 'yn dod i ofal',
  exits: 'yn gadael gofal',
  'returns-broken-down': 'yn dychwelyd adref a hynny’n methu',
  'cumulative-cost': 'o wariant',
  'net-cost': 'o gost net',
};

/** Names stand after “yn erbyn”, “gyda” or a colon, where nothing mutates their first letter. */
export const COMPARE_CHART: Translated<typeof english.COMPARE_CHART> = {
  theBaseline: 'y llinell sylfaen',
  noneDiffers: (against) => `Dim gwahaniaeth yn erbyn ${against}`,
  unclear: (against, month) => `Dim gwahaniaeth clir yn erbyn ${against} erbyn mis ${monthInWords(month)}`,
  largest: (who, figure, against, month) =>
    `Y gwahaniaeth mwyaf: ${who}, ${figure}, yn erbyn ${against}, erbyn mis ${monthInWords(month)}`,
  subtitle: (measure, against) => `${measure}, pob senario yn erbyn ${against}`,
  perCent: (measure, against) => `${measure}, pob senario yn erbyn ${against}, mewn canran`,
  levels: (measure) => `${measure}, pob senario`,
  key: (highlight) =>
    `Cyfartaleddau dros y rhediadau yw’r llinellau, a chymerir pob gwahaniaeth o fewn rhediad.${
      highlight === null
        ? ''
        : ` Mae’r band tywyll yn cynnwys hanner y rhediadau, a’r band golau 90 o bob 100, ar gyfer y senario hwn: ${highlight}.`
    }`,
  splitTitle: (who, part, figure, month) =>
    `Y newid mwyaf: ${part}, ${figure} gyda ${who} erbyn mis ${monthInWords(month)}`,
  splitPart: {
    placement: (part) => inSentence(part),
    age: (part) => inSentence(part),
  },
  splitNone: 'Nid oes unrhyw senario’n newid pwy sydd mewn gofal',
  split: { placement: 'Plant mewn gofal yn ôl lleoliad', age: 'Plant mewn gofal yn ôl oedran' },
  splitSubtitle: (what) => `${what}, pob senario yn erbyn y llinell sylfaen, i gyd ar un raddfa`,
  splitTable: (what, month) => `${what} ar ddiwedd mis ${monthInWords(month)}`,
  splitColumns: { part: 'Rhan a senario', level: 'Sylfaen', difference: 'Gwahaniaeth', ninety: 'Cyfwng 90%' },
};

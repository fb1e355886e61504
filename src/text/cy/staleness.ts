import type { Translated } from '../../language/translation.ts';
import type * as english from '../staleness.ts';

export const STALE: Translated<typeof english.STALE> = {
  heading: 'Heb fod yn gyfredol',
  picture: 'Mae’r llun o’r cyfnod cyn hynny.',
  shown: 'Mae’r hyn sy’n cael ei ddangos o’r cyfnod cyn hynny.',
  bands: 'Mae’r llinell wedi dilyn; mae’r bandiau o’r cyfnod cyn hynny.',
  turned: 'Llun o’r senario roeddech chi ynddi o’r blaen yw hwn.',
  averages: 'Y cyfartaledd yw’r llinell; daw pa mor sicr ydyw gyda’r rhediadau.',
  run: 'Rhedeg eto',
  putRight: 'Mynd at yr hyn y mae angen ei gywiro',
  problems: 'Mae angen cywiro rhywbeth yn y man cychwyn a’r liferi yn gyntaf. Mae’r llun o’r cyfnod cyn hynny.',
};

export const UNFINISHED: Translated<typeof english.UNFINISHED> = {
  heading: 'Heb ei orffen',
  value: (label, holds) =>
    `Dim ond rhan o’ch gwerth eich hun ar gyfer “${label}” sydd wedi’i theipio. Mae’r hyn sy’n cael ei ddangos ${holds ? 'yn dibynnu ar yr un dilys diwethaf' : 'hebddo'}.`,
  rule: (label, holds) =>
    `Dim ond rhan o’ch rheol eich hun ar gyfer “${label}” sydd wedi’i theipio. Mae’r hyn sy’n cael ei ddangos ${holds ? 'yn dibynnu ar yr un ddilys ddiwethaf' : 'hebddi'}.`,
  finish: 'Ei orffen',
};

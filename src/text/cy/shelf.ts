import type { Translated } from '../../language/translation.ts';
import type * as english from '../shelf.ts';
import { counted } from './count.ts';

export const SHELF: Translated<typeof english.SHELF> = {
  heading: 'Rhannu a ffeiliau',
  share: 'Rhannu',
  copyLink: 'Copïo dolen',
  shareHint:
    'Mae’r ddolen yn cynnwys eich holl senarios ynddi’i hun. Nid oes dim yn cael ei anfon at neb nes i chi ei anfon.',
  linkField: 'Dolen i’r senarios hyn',
  copied: 'Mae’r ddolen wedi’i chopïo.',
  notCopied: 'Ni adawodd y porwr i’r dudalen ei chopïo. Copïwch y ddolen o’r maes.',
  files: 'Ffeiliau',
  saveAll: 'Cadw pob senario',
  saveOne: (name) => `Cadw “${name}” yn unig`,
  open: 'Agor ffeil',
  drop: 'Neu gollyngwch ffeil unrhyw le ar y dudalen.',
  earlier: 'Fersiynau cynharach',
  earlierHint:
    'Mae’r hyn y bu’n rhaid iddo ildio i rywbeth arall yn cael ei roi o’r neilltu yma, y diweddaraf yn gyntaf.',
  none: 'Nid oes rhai.',
  openCopy: 'Agor',
  openCopyOf: (when) => `Agor y fersiwn o ${when}`,
  forget: 'Anghofio',
  forgetCopyOf: (when) => `Anghofio’r fersiwn o ${when}`,
  saveCopy: 'Cadw fel ffeil',
  saveCopyOf: (when) => `Cadw’r fersiwn o ${when} fel ffeil`,
  unreadable: 'ni all y fersiwn hwn ei ddarllen',
  holds: (scenarios) => counted(scenarios, { other: 'senario' }),
  fixFirst: 'Mae angen cywiro rhywbeth yn gyntaf: wedyn gall pwy bynnag sy’n ei gael agor hwn eto.',
  wrong: (name) => `Nid oedd modd agor ${name}. Nid oes dim wedi newid.`,
  foreign: (name) =>
    `Nid ffeil o senarios wedi’i chadw gan Headwater yw ${name}, felly nid oes dim wedi newid. Agorwch un a gafodd ei chadw o dan “Rhannu a ffeiliau”; ar y dudalen “Eich ffeiliau” y mae ffurflenni awdurdod ei hun yn cael eu darllen.`,
  wrongLink: 'Nid oedd modd agor y ddolen. Nid oes dim wedi newid.',
  opened:
    'Mae’r hyn oedd gennych ar agor o’r blaen ymhlith y fersiynau cynharach, ac mae Dadwneud yn arwain yn ôl ato.',
  openedOnly: 'Mae Dadwneud yn arwain yn ôl at yr hyn oedd gennych ar agor o’r blaen.',
};

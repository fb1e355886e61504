import type { Translated } from '../../language/translation.ts';
import type { LANGUAGE as English } from '../language.ts';

export const LANGUAGE: Translated<typeof English> = {
  label: 'Iaith',
  awaitsReview: 'Cyfieithiad drafft: mae’n aros i siaradwr Cymraeg ei adolygu.',
  notYet: 'Saesneg yw iaith y dudalen hon am y tro.',
};

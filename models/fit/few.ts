const VERY_FEW_IN_CARE = 10;
const FEW_IN_CARE = 60;

/** Why a fit to a place with so few children in care is to be taken with care; nothing where there are enough. */
export function fewInCare(children: number): readonly ('very-small' | 'small')[] {
  if (children < VERY_FEW_IN_CARE) return ['very-small'];
  return children < FEW_IN_CARE ? ['small'] : [];
}

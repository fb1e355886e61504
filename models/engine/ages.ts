/**
 * The age rule both engines share. A class is the age on the coming 31 March, so everybody moves up one class each 1 April
 * without a draw. Within the year a growing share of a class has had its birthday: hazards take the mid-month share, new
 * arrivals and reported ages the share at the month's end. Nothing jumps in April.
 */

/** Share of a class that has had its birthday by the middle of a month; 0 is April. */
export function shareAtMidMonth(monthOfYear: number): number {
  return (monthOfYear + 0.5) / 12;
}

/** Share of a class that has had its birthday by the end of a month; 0 is April. */
export function shareAtMonthEnd(monthOfYear: number): number {
  return (monthOfYear + 1) / 12;
}

/**
 * Turn one number for each single year of age into one for each class, for people already there. The youngest class is
 * all of age 0 and the oldest class, those about to leave, all of the oldest age.
 *
 * @param byAge one number for each age, 0 to the oldest
 * @param into one number for each class; one longer than `byAge`
 */
export function mixPresent(
  byAge: Float64Array,
  ageAt: number,
  share: number,
  into: Float64Array,
  intoAt: number,
  ages: number,
): void {
  into[intoAt] = byAge[ageAt] ?? 0;
  for (let age = 1; age < ages; age++) {
    const younger = byAge[ageAt + age - 1] ?? 0;
    const own = byAge[ageAt + age] ?? 0;
    into[intoAt + age] = younger + share * (own - younger);
  }
  into[intoAt + ages] = byAge[ageAt + ages - 1] ?? 0;
}

/**
 * Share out arrivals counted by single year of age over the classes: those whose birthday is still to come belong to the
 * class one higher. Those who come at birth belong to the youngest class whatever the month. The total is kept.
 *
 * @param newbornShare share of those aged 0 who come at birth
 */
export function mixArrivals(
  byAge: Float64Array,
  ageAt: number,
  share: number,
  newbornShare: number,
  into: Float64Array,
  intoAt: number,
  ages: number,
): void {
  const newborn = (byAge[ageAt] ?? 0) * newbornShare;
  for (let place = 0; place <= ages; place++) {
    const own = place < ages ? (byAge[ageAt + place] ?? 0) - (place === 0 ? newborn : 0) : 0;
    const younger = place > 0 ? (byAge[ageAt + place - 1] ?? 0) - (place === 1 ? newborn : 0) : 0;
    into[intoAt + place] = own * share + younger * (1 - share) + (place === 0 ? newborn : 0);
  }
}

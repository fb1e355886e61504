/** Colour as eyes meet it, for tests of palettes. */

type Triple = readonly [number, number, number];

/** A colour of the sRGB space in linear light. */
function linear(hex: string): Triple {
  const channel = (at: number): number => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

const luminance = ([red, green, blue]: Triple): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** Contrast as WCAG 2.2 defines it. */
export function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [one, other].map((hex) => luminance(linear(hex))).sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * How people see who lack one kind of cone, as matrices on linear light: Machado, Oliveira and Fernandes, "A physiologically-based
 * model for simulation of color vision deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, severity 1.
 */
const SEEN_BY = {
  everyone: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Triple, Triple, Triple]>;

export type Eyes = keyof typeof SEEN_BY;
export const EYES = Object.keys(SEEN_BY) as Eyes[];

function seen(hex: string, by: Eyes): Triple {
  const [red, green, blue] = linear(hex);
  const [x, y, z] = SEEN_BY[by].map((row) =>
    Math.min(Math.max(row[0] * red + row[1] * green + row[2] * blue, 0), 1),
  ) as [number, number, number];
  return [x, y, z];
}

/** CIE L*a*b*, white of D65. */
function lab([red, green, blue]: Triple): Triple {
  const curve = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(luminance([red, green, blue]));
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** How far apart two colours look (CIE 1976): 2 can just be told apart side by side. */
export function apart(one: string, other: string, eyes: Eyes): number {
  const [a, b] = [lab(seen(one, eyes)), lab(seen(other, eyes))];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

import { FONT_FAMILY } from './font.ts';
import { HALO, type Scene, type Shape } from './shapes.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const number = (value: number): string => String(Math.round(value * 100) / 100);

export function pathOf(points: readonly (readonly [number, number])[], closed: boolean): string {
  const steps = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`);
  return `${steps.join('')}${closed ? 'Z' : ''}`;
}

function element(shape: Shape): string {
  switch (shape.kind) {
    case 'area':
      return `<path d="${pathOf(shape.points, true)}" fill="${shape.colour}" fill-opacity="${number(shape.opacity)}"/>`;
    case 'line': {
      const dash = shape.dash.length === 0 ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`;
      return `<path d="${pathOf(shape.points, false)}" fill="none" stroke="${shape.colour}" stroke-opacity="${number(shape.opacity)}" stroke-width="${number(shape.width)}" stroke-linejoin="round"${dash}/>`;
    }
    case 'text': {
      const weight = shape.bold ? ' font-weight="650"' : '';
      const [x, y] = shape.at;
      const written = (look: string): string =>
        `<text x="${number(x)}" y="${number(y)}" font-size="${number(shape.size)}" ${look} text-anchor="${shape.anchor}"${weight}>${escaped(shape.text)}</text>`;
      // Twice, as not every program that draws such files can be told to draw the rim first.
      const rim = `fill="none" stroke="${shape.halo ?? ''}" stroke-width="${number(HALO)}" stroke-linejoin="round" aria-hidden="true"`;
      return `${shape.halo === undefined ? '' : written(rim)}${written(`fill="${shape.colour}"`)}`;
    }
  }
}

/** A scene as a file that stands alone. */
export function svgOf({ width, height, ground, shapes }: Scene, title: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}" font-family="${escaped(FONT_FAMILY)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" fill="${ground}"/>`,
    ...shapes.map(element),
    '</svg>',
    '',
  ].join('\n');
}

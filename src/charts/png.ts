import { EXPORT } from '../text/results.ts';
import { FONT_FAMILY } from './font.ts';
import { HALO, type Scene, type Shape } from './shapes.ts';

const PIXELS_PER_POINT = 2;

function trace(surface: CanvasRenderingContext2D, points: readonly (readonly [number, number])[]): void {
  surface.beginPath();
  for (const [x, y] of points) surface.lineTo(x, y);
}

function write(surface: CanvasRenderingContext2D, { text, at, ...look }: Extract<Shape, { kind: 'text' }>): void {
  surface.globalAlpha = 1;
  surface.font = `${look.bold ? '650' : '400'} ${String(look.size)}px ${FONT_FAMILY}`;
  surface.textAlign = look.anchor === 'middle' ? 'center' : look.anchor;
  if (look.halo !== undefined) {
    surface.strokeStyle = look.halo;
    surface.lineWidth = HALO;
    surface.lineJoin = 'round';
    surface.setLineDash([]);
    surface.strokeText(text, ...at);
  }
  surface.fillStyle = look.colour;
  surface.fillText(text, ...at);
}

function draw(surface: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.kind === 'text') {
    write(surface, shape);
    return;
  }
  surface.globalAlpha = shape.opacity;
  trace(surface, shape.points);
  if (shape.kind === 'area') {
    surface.fillStyle = shape.colour;
    surface.fill();
    return;
  }
  surface.strokeStyle = shape.colour;
  surface.lineWidth = shape.width;
  surface.lineJoin = 'round';
  surface.setLineDash([...shape.dash]);
  surface.stroke();
}

/** A scene as a PNG at twice its size, in the page's own typeface. */
export async function pngOf(scene: Scene): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = scene.width * PIXELS_PER_POINT;
  canvas.height = scene.height * PIXELS_PER_POINT;
  const surface = canvas.getContext('2d');
  if (surface === null) throw new Error(EXPORT.noPicture);
  surface.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
  surface.fillStyle = scene.ground;
  surface.fillRect(0, 0, scene.width, scene.height);
  for (const shape of scene.shapes) draw(surface, shape);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error(EXPORT.noPicture));
      else resolve(blob);
    }, 'image/png');
  });
}

import { plainText, type Block } from '../../markdown/document.ts';

/** Each block with the words of the heading it stands under, which name what has no name of its own. */
export function headedBlocks(blocks: readonly Block[], under: string): { block: Block; heading: string }[] {
  let heading = under;
  return blocks.map((block) => {
    if (block.kind === 'heading') heading = plainText(block.parts);
    return { block, heading };
  });
}

/** A document as part of another one, which has the title: its headings one level down. */
export function belowTitle(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'heading' ? { ...block, level: block.level + 1 } : block));
}

/** A document in pieces, each from one heading to the next. */
export function inPieces(blocks: readonly Block[]): Block[][] {
  const pieces: Block[][] = [];
  for (const block of blocks) {
    const piece = pieces.at(-1);
    if (piece === undefined || block.kind === 'heading') pieces.push([block]);
    else piece.push(block);
  }
  return pieces;
}

/** A square matrix of plain numbers: enough to check the engines against, and nothing they share. */
export class Matrix {
  readonly size: number;
  readonly #values: Float64Array;

  constructor(size: number) {
    this.size = size;
    this.#values = new Float64Array(size * size);
  }

  static identity(size: number): Matrix {
    const matrix = new Matrix(size);
    for (let at = 0; at < size; at += 1) matrix.add(at, at, 1);
    return matrix;
  }

  get(row: number, column: number): number {
    return this.#values[row * this.size + column] as number;
  }

  add(row: number, column: number, value: number): void {
    this.#values[row * this.size + column] = this.get(row, column) + value;
  }

  times(other: Matrix): Matrix {
    const product = new Matrix(this.size);
    for (let row = 0; row < this.size; row += 1) {
      for (let inner = 0; inner < this.size; inner += 1) {
        const left = this.get(row, inner);
        if (left === 0) continue;
        for (let column = 0; column < this.size; column += 1) product.add(row, column, left * other.get(inner, column));
      }
    }
    return product;
  }

  applyTo(vector: readonly number[]): number[] {
    return Array.from({ length: this.size }, (_, row) =>
      vector.reduce((sum, value, column) => sum + this.get(row, column) * value, 0),
    );
  }

  /** By repeated squaring. */
  power(exponent: number): Matrix {
    if (exponent === 0) return Matrix.identity(this.size);
    const half = this.power(Math.floor(exponent / 2));
    const squared = half.times(half);
    return exponent % 2 === 0 ? squared : squared.times(this);
  }
}

/** Adds flows to a stock, row by row, one after the other; `da`, `db`, `dc` are their signs times the tick. */
export interface Adders {
  readonly addOne: (stock: Float64Array, a: Float64Array, da: number) => void
  readonly addTwo: (
    stock: Float64Array,
    a: Float64Array,
    da: number,
    b: Float64Array,
    db: number,
  ) => void
  readonly addThree: (
    stock: Float64Array,
    a: Float64Array,
    da: number,
    b: Float64Array,
    db: number,
    c: Float64Array,
    dc: number,
  ) => void
}

const addOne = (rows: number, stock: Float64Array, a: Float64Array, da: number): void => {
  for (let i = 0; i < rows; i++) stock[i] = stock[i] + da * a[i]
}

const addTwo = (
  rows: number,
  stock: Float64Array,
  a: Float64Array,
  da: number,
  b: Float64Array,
  db: number,
): void => {
  for (let i = 0; i < rows; i++) stock[i] = stock[i] + da * a[i] + db * b[i]
}

const addThree = (
  rows: number,
  stock: Float64Array,
  a: Float64Array,
  da: number,
  b: Float64Array,
  db: number,
  c: Float64Array,
  dc: number,
): void => {
  for (let i = 0; i < rows; i++) stock[i] = stock[i] + da * a[i] + db * b[i] + dc * c[i]
}

/** The same loops as they are written here. */
export const plainAdders: Adders = {
  addOne: (stock, a, da) => addOne(stock.length, stock, a, da),
  addTwo: (stock, a, da, b, db) => addTwo(stock.length, stock, a, da, b, db),
  addThree: (stock, a, da, b, db, c, dc) => addThree(stock.length, stock, a, da, b, db, c, dc),
}

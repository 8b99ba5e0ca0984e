// Adding flows to a stock, row by row, one after the other; `da`, `db`, `dc` are their signs times the tick.

export const addOne = (rows: number, stock: Float64Array, a: Float64Array, da: number): void => {
  for (let i = 0; i < rows; i++) stock[i] = stock[i] + da * a[i]
}

export const addTwo = (
  rows: number,
  stock: Float64Array,
  a: Float64Array,
  da: number,
  b: Float64Array,
  db: number,
): void => {
  for (let i = 0; i < rows; i++) stock[i] = stock[i] + da * a[i] + db * b[i]
}

export const addThree = (
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

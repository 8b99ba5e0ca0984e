import { tables } from '../parameters/tables.ts'

export type TableName = keyof typeof tables

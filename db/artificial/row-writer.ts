import { getTableColumns, getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { OpenDb } from "../client";

/** Writes rows of a table, every column given, with one statement that is prepared once. */
export type RowWriter<Table extends SQLiteTable> = (row: Table["$inferSelect"]) => void;

/** A writer of rows for filling large registers, past the query builder, which takes longer than SQLite does. */
export function rowWriter<Table extends SQLiteTable>(db: OpenDb, table: Table): RowWriter<Table> {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => `"${name}"`);
  const statement = db.$client.prepare(
    `INSERT INTO ${getTableName(table)} (${names}) VALUES (${names.map(() => "?")})`,
  );
  return (row) => {
    const values: Record<string, unknown> = row;
    statement.run(
      columns.map(([key, column]) =>
        // Nothing is kept as nothing, not as JSON's null.
        column.dataType === "json" && values[key] !== null
          ? column.mapToDriverValue(values[key])
          : values[key],
      ),
    );
  };
}

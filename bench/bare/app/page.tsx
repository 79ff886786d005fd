import Database from "better-sqlite3";
import { connection } from "next/server";

type Row = { id: string; date: string; title: string; place: string; leaders: string; status: string };

const select = `
  SELECT s.id, coalesce(s.held, s.planned, '') AS date, coalesce(s.ordinal || '. ', '') || g.name AS title,
    coalesce(v.name || ', ', '') || coalesce(v.city, '') AS place, s.status,
    (SELECT group_concat(p.display_name, ', ') FROM appearances a JOIN people p ON p.id = a.person_id
      WHERE a.session_id = s.id AND a.role IN ('co-chair', 'chair', 'head of delegation')) AS leaders
  FROM (SELECT id FROM sessions ORDER BY chrono DESC LIMIT 25) newest
  JOIN sessions s ON s.id = newest.id JOIN groups g ON g.id = s.group_id
  LEFT JOIN venues v ON v.id = s.venue_id
  ORDER BY s.chrono DESC`;

function openRows() {
  const database = new Database(process.env.DATABASE_PATH ?? "", { readonly: true });
  return database.prepare<[], Row>(select);
}

let rows: ReturnType<typeof openRows> | undefined;

export default async function Page() {
  await connection();
  rows ??= openRows();
  return (
    <table>
      <thead>
        <tr>
          <th>Dates</th>
          <th>Session</th>
          <th>Place</th>
          <th>Co-chairs or heads</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {rows.all().map((row) => (
          <tr key={row.id}>
            <td>{row.date}</td>
            <td>{row.title}</td>
            <td>{row.place}</td>
            <td>{row.leaders}</td>
            <td>{row.status}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

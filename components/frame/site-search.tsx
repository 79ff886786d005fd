import { type KeyboardEvent, useState } from "react";
import { SearchHits } from "./search-hits";
import { useSearchHits } from "./use-search-hits";

const stops = "input[type=search], .search-hits a";

/** Down and Up walk from the field through the hits and back; Escape closes them and returns to the field. */
function move(event: KeyboardEvent<HTMLElement>, close: () => void) {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(stops)];
  const at = all.indexOf(document.activeElement as HTMLElement);
  if (event.key === "Escape") {
    close();
    all[0]?.focus();
  }
  const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
  if (step === 0 || all.length < 2) return;
  event.preventDefault();
  all[(at + step + all.length) % all.length]?.focus();
}

export function SiteSearch({ id }: { id: string }) {
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const kinds = useSearchHits(text);
  const shown = open && kinds !== null;
  const count = kinds?.reduce((sum, { hits }) => sum + hits.length, 0) ?? 0;
  return (
    <search
      className="site-search"
      onKeyDown={(event) => move(event, () => setOpen(false))}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <form action="/sessions">
        <label className="sr-only" htmlFor={id}>
          Search sessions, people and places
        </label>
        <input
          className="input"
          id={id}
          data-site-search=""
          type="search"
          name="q"
          maxLength={200}
          autoComplete="off"
          placeholder="Search sessions, people, places"
          aria-controls={shown ? `${id}-hits` : undefined}
          onFocus={() => setOpen(true)}
          onChange={(event) => {
            setText(event.target.value);
            setOpen(true);
          }}
        />
        <span className="site-key" aria-hidden="true">
          /
        </span>
      </form>
      <p className="sr-only" role="status">
        {shown ? `${count} found; press the down arrow to reach them` : ""}
      </p>
      {shown && <SearchHits id={`${id}-hits`} text={text} kinds={kinds} />}
    </search>
  );
}

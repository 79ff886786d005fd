type Props = { count: number; one: string; many: string; q: string };

/** "3 people go by “Дылев”." above the result of a search in a directory. */
export function FoundSentence({ count, one, many, q }: Props) {
  return (
    <p role="status">
      <b>
        {count.toLocaleString("en-GB")} {count === 1 ? one : many}
      </b>{" "}
      {count === 1 ? "goes" : "go"} by “<bdi>{q}</bdi>”.
    </p>
  );
}

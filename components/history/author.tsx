type Props = { author: string; authorMark: string | null };

/** Who wrote a change, and what tells them apart from others of the same name, where somebody may see that. */
export function Author({ author, authorMark }: Props) {
  return (
    <>
      <bdi>{author}</bdi>
      {authorMark && (
        <>
          {" "}
          (<bdi>{authorMark}</bdi>)
        </>
      )}
    </>
  );
}

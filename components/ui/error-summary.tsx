type Props = { title?: string; errors: { id: string; message: string; href?: string }[] };

/** Every wrong value of a form in one place, each linked to its field by the field's id, or to what helps, in a new tab. Nothing when all is well. */
export function ErrorSummary({ title = "Not saved yet", errors }: Props) {
  if (errors.length === 0) return null;
  return (
    <div className="notice notice-error" role="alert" tabIndex={-1}>
      <h2 className="notice-title">{title}</h2>
      <ul>
        {errors.map(({ id, message, href }) => (
          <li key={`${id} ${message}`}>
            {href ? (
              <a href={href} target="_blank" rel="noopener">
                {message}
              </a>
            ) : (
              <a href={`#${id}`}>{message}</a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

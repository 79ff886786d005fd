import { type ViewAction, ViewForm } from "./view-form";

type Props = { query: string; words: string; add: ViewAction };

/** Names the filters of a list; `words` say what they leave. */
export function NewView({ query, words, add }: Props) {
  return (
    <section className="new-view">
      <h2 className="section-title">Save a view</h2>
      <p>
        <bdi>{words}</bdi>.
      </p>
      <ViewForm
        id="view-name"
        action={add}
        hidden={{ query }}
        label="Name of the view"
        hint="Everybody who reads this register finds these filters under the name, in the menu of views"
        submit="Save the view"
      />
    </section>
  );
}

import type { Content } from '../../../src/domain/fields';
import type { Field } from '../../../src/domain/form/field';

/** What stands between the questions to be read. */
export function ContentView({ field, content }: { readonly field: Field; readonly content: Content }) {
  return (
    <div class="question">
      <Body content={content} label={field.label} />
      {field.help && <p class="help">{field.help}</p>}
    </div>
  );
}

function Body({ content, label }: { readonly content: Content; readonly label: string }) {
  switch (content.kind) {
    case 'heading':
      return content.size === 'large' ? <h2>{label}</h2> : <h3>{label}</h3>;
    case 'paragraph':
      return <p class="description">{content.text}</p>;
    case 'line':
      return <hr />;
    case 'image':
      return <img class={`image ${content.size}`} src={content.source} alt={content.alternative} />;
    case 'elsewhere':
      return (
        <>
          <p class="label">{label}</p>
          <p>{content.text}</p>
        </>
      );
  }
}

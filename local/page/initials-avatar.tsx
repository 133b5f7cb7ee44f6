const hues = ['blue', 'teal', 'green', 'purple', 'magenta', 'orange'];

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const [first = '?', ...others] = words;
  return `${[...first][0] ?? ''}${[...(others.at(-1) ?? '')][0] ?? ''}`.toUpperCase();
}

function hueOf(name: string): string {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return hues[sum % hues.length] ?? 'blue';
}

/** A person's initials on a colour of their own; the name itself stands beside it. */
export function InitialsAvatar({ name }: { readonly name: string }) {
  return (
    <span className={`page-avatar page-avatar-${hueOf(name)}`} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}

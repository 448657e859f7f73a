/**
 * A rule's page for reading: what only the tests need (front matter, comments for the runner) is taken out, the marks
 * around what is underlined become bold, and a paragraph break inside an example becomes a dot.
 */
export function readablePage(page: string): string {
  const { front, body } = split(page.replaceAll('\r\n', '\n'));
  const code = valueOf(front, 'code');
  const level = valueOf(front, 'level');
  const about = [code && `\`${code}\``, level].filter(Boolean).join(' · ');
  let fenced = false;
  const lines = body.split('\n').map((line) => {
    if (line.startsWith('```')) fenced = !fenced;
    if (fenced) return line;
    return withoutComments(line).replaceAll('⟦', '**').replaceAll('⟧', '**').replaceAll(' ¶ ', ' · ');
  });
  const [title = '', ...rest] = lines.join('\n').trimStart().split('\n');
  return [title, ...(about ? ['', about] : []), ...rest].join('\n');
}

function split(page: string): { readonly front: string; readonly body: string } {
  if (!page.startsWith('---\n')) return { front: '', body: page };
  const end = page.indexOf('\n---\n', 3);
  return end < 0 ? { front: '', body: page } : { front: page.slice(4, end), body: page.slice(end + 5) };
}

function valueOf(front: string, name: string): string | undefined {
  const line = front.split('\n').find((one) => one.startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim();
}

function withoutComments(line: string): string {
  const start = line.indexOf('<!--');
  if (start < 0) return line;
  const end = line.indexOf('-->', start);
  return end < 0 ? line : line.slice(0, start).trimEnd() + withoutComments(line.slice(end + 3));
}

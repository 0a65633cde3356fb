// Findings as SARIF 2.1.0, the form in which code hosts and editors take the findings of any tool.
import { EVERY_RULE } from '../analysis/ruleBook.ts';
import { pageOf } from '../persona/rulePage.ts';
import type { Checked } from './checked.ts';

/** A log of one run: every rule that was broken with its page, every finding with its place. */
export function sarifOf(checked: readonly Checked[]): object {
  const broken = new Set(checked.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)));
  const rules = EVERY_RULE.filter(({ code }) => broken.has(code));
  const results = checked.flatMap(({ file, diagnostics }) =>
    diagnostics.map(({ code, severity, line, column, path, sentence, hint }) => ({
      ruleId: code,
      ruleIndex: rules.findIndex((rule) => rule.code === code),
      level: severity,
      message: { text: hint === undefined ? sentence : `${sentence} ${hint}` },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(file) },
            region: { startLine: line, startColumn: column },
          },
          ...(path ? { logicalLocations: [{ fullyQualifiedName: path }] } : {}),
        },
      ],
    })),
  );
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'attune',
            rules: rules.map((rule) => ({
              id: rule.code,
              shortDescription: { text: rule.title },
              fullDescription: { text: rule.sentence },
              help: { text: `${rule.why} ${rule.mend}`, markdown: pageOf(rule) },
              defaultConfiguration: { level: rule.severity },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  };
}

/** A path as a reference: relative to where the check was run, or a file of its own. */
function uriOf(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/^\.\//, '');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}

// The marks beside the state line: our own, from the way musicians write time. The words beside them say the same.

const DRAWN = {
  speaking: <path d="M4 12h.01M8 8v8M12 5v14M16 8v8M20 12h.01" />,
  turn: <path d="M5 6v12M10 12h10M16 8l4 4-4 4" />,
  cut: <path d="M9 20 L14 4 M15 20 L20 4" />,
  silence: (
    <>
      <path d="M4 16 C4 4 20 4 20 16" />
      <path d="M12 15v.01" strokeWidth="4.5" />
    </>
  ),
  pause: <path d="M8 5v14M16 5v14" />,
  end: (
    <>
      <path d="M12 4v16" />
      <path d="M18 4v16" strokeWidth="4" />
    </>
  ),
} as const;

export type MarkName = keyof typeof DRAWN;

export function Mark({ name }: { readonly name: MarkName }) {
  return (
    <svg className="talk-mark" viewBox="0 0 24 24" aria-hidden="true">
      {DRAWN[name]}
    </svg>
  );
}

/** The caesura: where a sentence was cut off. */
export function Caesura() {
  return (
    <svg className="talk-caesura" viewBox="0 0 14 22" aria-hidden="true">
      <path d="M2 20 L6 2 M8 20 L12 2" />
    </svg>
  );
}

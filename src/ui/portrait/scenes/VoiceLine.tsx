/** A short drawn line for a voice. Its shape is fixed; only its presence says that somebody is speaking. */
export function VoiceLine({ heard }: { readonly heard: boolean }) {
  return (
    <g className="voice" opacity={heard ? 1 : 0} data-part="voice">
      <path d="M620 300q18-22 36 0t36 0t36 0t36 0t36 0" className="pen bare" strokeWidth="7" />
      <path d="M662 352q14-14 28 0t28 0t28 0" className="pen bare" strokeWidth="6" />
    </g>
  );
}

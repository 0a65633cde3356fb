const WASHES = ['china', 'leaf', 'brass', 'cloth2', 'china', 'clay', 'leaf', 'china', 'brass', 'cloth2'] as const;
const COLUMNS = [0, 80, 160, 240, 320] as const;

/** A row of telephone cases, hung level. */
function Cases({ x, y, from }: { readonly x: number; readonly y: number; readonly from: number }) {
  return COLUMNS.map((along, place) => (
    <g key={along} transform={`translate(${x + along} ${y})`}>
      <rect
        width="58"
        height="108"
        rx="12"
        className={`${WASHES[(from + place) % WASHES.length]} pen`}
        strokeWidth="6"
      />
      <circle cx="18" cy="20" r="7" className="pen bare" strokeWidth="5" />
    </g>
  ));
}

/** A market stall: an awning, and rows of cases that are level to a degree. */
export function Stall() {
  const scallops = Array.from({ length: 15 }, () => 'l-50 46l-50-46').join('');
  return (
    <>
      <rect y="700" width="1400" height="140" className="wall2" />
      <g className="behind">
        <path d="M120 330H552M120 520H552M872 330H1290M872 520H1290" className="pen" strokeWidth="7" />
        <Cases x={148} y={210} from={0} />
        <Cases x={148} y={400} from={3} />
        <Cases x={894} y={210} from={2} />
        <Cases x={894} y={400} from={5} />
        <path d="M196 520v34M360 520v34M1010 520v34M1170 520v34" className="thin" />
        <path
          d="M196 554q-26 52 0 84t0-84M360 554q-26 46 0 74t0-74M1010 554q-26 46 0 74t0-74M1170 554q-26 52 0 84t0-84"
          className="pen bare"
          strokeWidth="6"
        />
        <path d={`M-50 -20H1450V84${scallops}Z`} className="cloth2 pen" strokeWidth="7" />
        <path d="M-50 40H1450" className="thin" />
      </g>
    </>
  );
}

/** The counter, with price cards lettered by a brush, and the brushes. */
export function StallCounter() {
  return (
    <>
      <rect x="-10" y="836" width="1420" height="180" className="wood2" />
      <path d="M-10 836H1410" className="pen" strokeWidth="9" />
      <path d="M-10 884H1410" className="thin" />
      <g transform="translate(330 742)">
        <path d="M-6 102h104" className="pen" strokeWidth="8" />
        <path d="M0 0H92V98H0Z" className="china pen" strokeWidth="7" />
        <path d="M22 30H66Q46 52 42 78M32 54H58" className="pen bare" strokeWidth="9" />
      </g>
      <g transform="translate(216 758)">
        <path d="M-6 86h94" className="pen" strokeWidth="8" />
        <path d="M0 0H82V82H0Z" className="china pen" strokeWidth="7" />
        <path d="M24 26Q58 10 54 32Q50 42 36 42Q62 42 56 60Q44 74 22 62" className="pen bare" strokeWidth="8" />
      </g>
      <g transform="translate(1150 736)">
        <path d="M22 22L8 -66M42 22L46 -86M62 22L82 -54" className="pen" strokeWidth="8" />
        <path d="M8 -66l-8 -24l14 4zM46 -86l-6 -28l14 2zM82 -54l2 -26l12 10z" className="line" />
        <path d="M0 16H84L78 104Q42 112 6 104Z" className="cloth2 pen" strokeWidth="7" />
      </g>
    </>
  );
}

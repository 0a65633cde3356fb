/** A kitchen by day: a window with hills, a shelf with cups, a key on its hook, the lamp over the table. */
export function Kitchen() {
  return (
    <>
      <rect y="640" width="1400" height="200" className="wall2" />
      <path d="M0 640H1400" className="thin" />
      <g className="behind">
        <path d="M40 200h210v640H40z" className="wall2" />
        <path d="M40 840V200h210v640M40 480h210M226 400v50M226 510v60" className="thin" />
        <rect x="300" y="120" width="236" height="404" className="sky pen" strokeWidth="7" />
        <path d="M304 400C350 350 400 372 440 346S510 330 532 318V520H304Z" className="hill" />
        <path d="M304 446C370 410 430 440 532 404V520H304Z" className="hill2" />
        <path d="M418 120V524M300 318H536" className="pen bare" strokeWidth="7" />
        <rect x="284" y="520" width="268" height="20" className="china pen" strokeWidth="6" />
        <g transform="translate(330 446)">
          <path d="M4 34h48l-8 42H12z" className="clay pen" strokeWidth="6" />
          <path
            d="M28 34C18 6-4 4-8-6C14-8 26 6 28 22C30-4 44-22 62-24C60-2 42 12 30 34"
            className="leaf pen"
            strokeWidth="5"
          />
        </g>
        <path d="M890 262H1130" className="pen" strokeWidth="10" />
        <path d="M930 262v16M1000 262v16M1070 262v16" className="thin" />
        <path d="M908 282h44l-4 46q-18 6-36 0z" className="china pen" strokeWidth="5" />
        <path d="M978 282h44l-4 46q-18 6-36 0z" className="cloth2 pen" strokeWidth="5" />
        <path d="M1048 282h44l-4 46q-18 6-36 0z" className="china pen" strokeWidth="5" />
        <path d="M908 262v-54h40v54M952 262v-74h34v74M992 262v-40h56v40" className="wall2 pen" strokeWidth="5" />
        <g transform="translate(1020 420)">
          <rect x="-46" y="-12" width="92" height="22" className="wood pen" strokeWidth="5" />
          <path d="M0 10v20" className="pen" strokeWidth="5" />
          <circle cx="0" cy="42" r="13" className="brass pen" strokeWidth="5" />
          <path d="M0 55v46m0-18h14m-14 14h10" className="pen bare" strokeWidth="6" />
        </g>
        <path d="M1200 120h160v720h-160z" className="wall2" />
        <path d="M1200 840V120h160v720M1222 470v50" className="thin" />
        <path d="M700 0V64" className="pen" strokeWidth="6" />
        <path d="M628 128C632 84 664 64 700 64S768 84 772 128Z" className="brass pen" strokeWidth="7" />
      </g>
    </>
  );
}

export function KitchenTable() {
  return (
    <>
      <rect x="-10" y="836" width="1420" height="180" className="wood" />
      <path d="M-10 836H1410" className="pen" strokeWidth="9" />
      <path d="M-10 962H1410" className="thin" />
    </>
  );
}

/** A room where a conference dines: a tall window, a framed drawing of a hillside. */
export function Dinner() {
  return (
    <>
      <rect width="1400" height="1000" className="wall2" />
      <rect y="600" width="1400" height="300" className="wall" />
      <path d="M0 600H1400" className="thin" />
      <g className="behind">
        <path d="M60 160h150v300H60zM330 160h150v300H330z" className="sky pen" strokeWidth="6" />
        <path d="M135 160v300M405 160v300M60 300h150M330 300h150" className="pen" strokeWidth="6" />
        <path d="M40 140H230M310 140H500" className="pen" strokeWidth="8" />
        <rect x="890" y="140" width="200" height="230" className="wall pen" strokeWidth="7" />
        <path d="M920 330C960 250 1000 300 1060 230M920 250H990M1000 330H1060" className="thin" />
        <path d="M1230 250v-60M1190 250h80l-14-70h-52z" className="brass pen" strokeWidth="6" />
      </g>
    </>
  );
}

/** The cloth: a candle, bread on its plate, salt, and the card that says who sits where. */
export function DinnerTable() {
  return (
    <>
      <path d="M-10 836H1410V1010H-10Z" className="china" />
      <path d="M-10 836H1410" className="pen" strokeWidth="9" />
      <g transform="translate(350 0)">
        <path d="M0 926V782M-34 932Q0 916 34 932" className="pen bare" strokeWidth="8" />
        <path d="M-16 782V690H16V782Z" className="china pen" strokeWidth="6" />
        <path d="M0 688C-16 668 -2 652 2 638C12 656 16 672 0 688Z" className="brass pen" strokeWidth="5" />
      </g>
      <g transform="translate(492 958) scale(.8)">
        <ellipse rx="104" ry="28" className="china pen" strokeWidth="7" />
        <path d="M-52 2C-56 -42 -20 -52 6 -50C40 -48 58 -28 50 2Q0 20 -52 2Z" className="brass pen" strokeWidth="6" />
        <path d="M-22 -26q14 -10 26 -4M6 -14q14 -8 24 0" className="pen bare" strokeWidth="5" />
      </g>
      <g transform="translate(758 912)">
        <path d="M0 60L24 0H150L126 60Z" className="china pen" strokeWidth="6" />
        <path d="M42 34q10-14 20 0t20 0t24-4" className="pen bare" strokeWidth="5" />
      </g>
      <g transform="translate(120 940)">
        <ellipse rx="104" ry="28" className="china pen" strokeWidth="7" />
        <path d="M-128 -6h-40M132 -40v76" className="pen" strokeWidth="8" />
      </g>
      <path d="M1220 930l8-62q26-18 52 0l8 62q-34 12-68 0z" className="glass pen" strokeWidth="6" />
    </>
  );
}

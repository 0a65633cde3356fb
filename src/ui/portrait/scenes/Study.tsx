/** A small workroom: boxes on shelves, and coats that have no other place to hang. */
export function Study() {
  return (
    <>
      <rect y="640" width="1400" height="200" className="wall2" />
      <path d="M0 640H1400" className="thin" />
      <g className="behind">
        <path d="M80 250H540M80 430H540" className="pen" strokeWidth="8" />
        <path d="M110 250v-90h110v90M240 250V140h60v110M310 250v-70h44v70" className="wall2 pen" strokeWidth="6" />
        <path d="M380 250v-96h120v96M120 430v-84h140v84M330 430v-110h130v110" className="wood pen" strokeWidth="6" />
        <path d="M410 200h60M150 390h80M360 370h70" className="thin" />
        <path d="M880 180H1330" className="pen" strokeWidth="8" />
        <path d="M950 184v36q-50 20-60 70l-8 240h140l-8-240q-10-50-64-70" className="cloth2 pen" strokeWidth="6" />
        <path d="M1170 184v36q-60 20-70 80l-6 270h156l-6-270q-10-60-74-80" className="leaf pen" strokeWidth="6" />
        <path d="M952 300v220M1172 310v240" className="thin" />
      </g>
    </>
  );
}

export function StudyTable() {
  return (
    <>
      <rect x="-10" y="836" width="1420" height="180" className="wood" />
      <path d="M-10 836H1410" className="pen" strokeWidth="9" />
      <path d="M340 900h120l20 50H320z" className="china pen" strokeWidth="6" />
      <path d="M368 918h64M362 932h76" className="thin" />
    </>
  );
}

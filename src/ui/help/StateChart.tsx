import { helpText } from '../text/help.ts';
import './chart.css';

const { chart: text } = helpText;

/** To a screen reader each drawing is one picture. */
const AS_PICTURE = { role: 'img', 'aria-label': text.label } as const;

/** The person as a drawing: how she stands, and whether the bond holds. Drawn again, upright, for a narrow screen. */
export function StateChart() {
  return (
    <figure className="help-chart">
      <svg className="help-chart-wide" viewBox="0 0 1152 420" {...AS_PICTURE}>
        <rect className="help-area" x="1" y="1" width="352" height="418" />
        <text className="help-region" x="24" y="34">
          {text.stance}
        </text>
        <State name={text.open} x={64} y={62} width={170} height={60} round={30} />
        <State name={text.guarded} x={64} y={192} width={170} height={60} line="double" />
        <State name={text.disengaged} x={64} y={322} width={170} height={60} line="dotted" />
        <Arrow along="M112 124V180" to={[112, 190, 90]} says={text.falls(4)} at={[102, 162, 'end']} />
        <Arrow along="M186 190V134" to={[186, 124, -90]} says={text.reaches(6)} at={[198, 162, 'start']} />
        <Arrow along="M112 254V310" to={[112, 320, 90]} says={text.falls(1)} at={[102, 292, 'end']} />
        <Arrow along="M186 320V264" to={[186, 254, -90]} says={text.reaches(3)} at={[198, 292, 'start']} />
        <Seen x={250} y={98} says={text.openSeen} />
        <Seen x={250} y={228} says={text.guardedSeen} />
        <Seen x={250} y={358} says={text.disengagedSeen} />
        <rect className="help-area" x="385" y="1" width="766" height="418" />
        <text className="help-region" x="408" y="34">
          {text.bond}
        </text>
        <State name={text.intact} x={408} y={186} width={124} height={60} round={4} />
        <rect className="help-area" x="614" y="84" width="230" height="264" />
        <text className="help-state" x="634" y="114">
          {text.broken}
        </text>
        <State name={text.withdrawal} x={634} y={130} width={190} height={60} round={4} />
        <Seen x={729} y={212} says={text.withdrawalSeen} middle />
        <State name={text.confrontation} x={634} y={236} width={190} height={60} round={4} />
        <Seen x={729} y={318} says={text.confrontationSeen} middle />
        <State name={text.mending} x={960} y={186} width={140} height={60} round={4} />
        <Arrow along="M532 216H602" to={[612, 216, 0]} says={text.hurt} at={[572, 204, 'middle']} />
        <Arrow along="M846 202H948" to={[958, 202, 0]} says={text.turnBack} at={[902, 190, 'middle']} />
        <Arrow along="M958 232H858" to={[848, 232, 180]} says={text.newHurt} at={[902, 256, 'middle']} />
        <Arrow along="M1030 184V60H470V174" to={[470, 184, 90]} says={text.allMet} at={[750, 50, 'middle']} />
        <text x="1030" y="272" textAnchor="middle">
          {text.needs}
        </text>
        <text x="1030" y="292" textAnchor="middle">
          {text.oneATurn}
        </text>
        <Arrow along="M729 348V384H1002" to={[1012, 384, 0]} says={text.leftAtWorst} at={[744, 376, 'start']} />
        <text className="help-state" x="1022" y="391">
          {text.ended}
        </text>
      </svg>
      <svg className="help-chart-narrow" viewBox="0 0 328 690" {...AS_PICTURE}>
        <text className="help-region" x="0" y="18">
          {text.stance}
        </text>
        <State name={text.open} x={60} y={34} width={150} height={52} round={26} />
        <State name={text.guarded} x={60} y={136} width={150} height={52} line="double" />
        <State name={text.disengaged} x={60} y={238} width={150} height={52} line="dotted" />
        <Arrow along="M104 88V124" to={[104, 134, 90]} says={text.falls(4)} at={[96, 116, 'end']} />
        <Arrow along="M166 134V98" to={[166, 88, -90]} says={text.reaches(6)} at={[176, 116, 'start']} />
        <Arrow along="M104 190V226" to={[104, 236, 90]} says={text.falls(1)} at={[96, 218, 'end']} />
        <Arrow along="M166 236V200" to={[166, 190, -90]} says={text.reaches(3)} at={[176, 218, 'start']} />
        <Seen x={220} y={66} says={text.openSeen} />
        <Seen x={220} y={168} says={text.guardedSeen} />
        <Seen x={220} y={270} says={text.disengagedSeen} />
        <text className="help-region" x="0" y="340">
          {text.bond}
        </text>
        <State name={text.intact} x={80} y={356} width={140} height={48} round={4} />
        <rect className="help-area" x="4" y="452" width="296" height="86" />
        <text className="help-state help-small" x="16" y="475">
          {text.broken}
        </text>
        <State name={text.withdrawal} x={16} y={484} width={132} height={44} round={4} small />
        <State name={text.confrontation} x={158} y={484} width={132} height={44} round={4} small />
        <State name={text.mending} x={60} y={588} width={128} height={44} round={4} small />
        <Arrow along="M150 406V440" to={[150, 450, 90]} says={text.hurt} at={[162, 432, 'start']} />
        <Arrow along="M102 540V576" to={[102, 586, 90]} says={text.turnBack} at={[92, 568, 'end']} />
        <Arrow along="M146 588V552" to={[146, 540, -90]} says={text.newHurt} at={[158, 568, 'start']} />
        <Arrow along="M190 610H314V380H234" to={[222, 380, 180]} says={text.allMet} at={[198, 630, 'start']} />
        <text x="4" y="658">
          {text.needsSentence}
        </text>
        <text x="4" y="680">
          {text.leftSentence}
        </text>
      </svg>
    </figure>
  );
}

interface StateProps {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly round?: number;
  readonly line?: 'double' | 'dotted';
  readonly small?: boolean;
}

/** The border of a state is how its stance is drawn everywhere: round, double, dotted. */
function State({ name, x, y, width, height, round = 0, line, small = false }: StateProps) {
  const className = line === 'dotted' ? 'help-box help-dotted' : 'help-box';
  return (
    <>
      <rect className={className} x={x} y={y} width={width} height={height} rx={round} />
      {line === 'double' ? (
        <rect className="help-box" x={x + 6} y={y + 6} width={width - 12} height={height - 12} />
      ) : null}
      <text
        className={small ? 'help-state help-small' : 'help-state'}
        x={x + width / 2}
        y={y + height / 2 + 7}
        textAnchor="middle"
      >
        {name}
      </text>
    </>
  );
}

interface ArrowProps {
  readonly along: string;
  readonly to: readonly [x: number, y: number, angle: number];
  readonly says: string;
  readonly at: readonly [x: number, y: number, anchor: 'start' | 'middle' | 'end'];
}

function Arrow({ along, to: [x, y, angle], says, at: [textX, textY, anchor] }: ArrowProps) {
  return (
    <>
      <path className="help-arrow" d={along} />
      <path
        className="help-head"
        d="M0 0L-11 -5.5L-11 5.5Z"
        transform={`translate(${String(x)} ${String(y)}) rotate(${String(angle)})`}
      />
      <text x={textX} y={textY} textAnchor={anchor}>
        {says}
      </text>
    </>
  );
}

interface SeenProps {
  readonly x: number;
  readonly y: number;
  readonly says: string;
  readonly middle?: boolean;
}

/** What one would see or hear. */
function Seen({ x, y, says, middle = false }: SeenProps) {
  return (
    <text className="help-seen" x={x} y={y} textAnchor={middle ? 'middle' : 'start'}>
      {says}
    </text>
  );
}

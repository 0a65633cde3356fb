import { modelText } from '../text/model.ts';
import { CLAIM_GROUPS, type Claim, type ClaimGroup } from './claims.ts';

const { claims: text } = modelText;
const contested = CLAIM_GROUPS.flatMap(({ claims }) => claims).filter((claim) => claim.contested !== undefined);

/** Every claim, with its source and how sure it is. */
export function ClaimTable() {
  return (
    <section aria-labelledby="model-claims">
      <h2 id="model-claims" tabIndex={-1}>
        {text.title}
      </h2>
      <p className="prose">{text.intro}</p>
      <p className="prose">
        {text.contestedCount(contested.length)} {text.read}
      </p>
      {CLAIM_GROUPS.map((group) => (
        <Group key={group.id} {...group} />
      ))}
    </section>
  );
}

function Group({ id, claims }: ClaimGroup) {
  const [number, , source, sure] = text.heads;
  return (
    <table className="model-table model-claims">
      <caption>{text.group(id)}</caption>
      <thead>
        <tr>
          {text.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {claims.map((claim) => (
          <tr key={claim.number} className={claim.contested === undefined ? undefined : 'model-contested'}>
            <th scope="row" data-head={number}>
              {claim.number}
            </th>
            <td>
              <p>{claim.says}</p>
              {claim.contested === undefined ? null : (
                <p>
                  <strong>{text.contested}</strong> {claim.contested}
                </p>
              )}
            </td>
            <td data-head={source}>
              <Source claim={claim} />
            </td>
            <td data-head={sure}>{text.sure(claim.sure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Where it comes from; a source named from memory says so. */
export function Source({ claim }: { readonly claim: Claim }) {
  return (
    <>
      {claim.source}
      {claim.fromMemory === true ? (
        <>
          <span aria-hidden="true">{text.memory}</span>
          <span className="sr">{text.memorySpoken}</span>
        </>
      ) : null}
    </>
  );
}

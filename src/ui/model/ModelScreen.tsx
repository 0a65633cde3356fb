import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import type { Parsed } from '../../persona/parse.ts';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { modelText as text } from '../text/model.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { STANDARD, type Sitter } from './play.ts';
import { TryIt } from './TryIt.tsx';
import './model.css';

const NOBODY: Sitter = { id: '', name: text.play.nobody, pronoun: 'she', character: STANDARD };

/** How she works: the machine to try, what it rests on, and what may be concluded. */
export default function ModelScreen() {
  const sitters = useSitters();
  return (
    <Page title={text.title} lede={text.lede} className="model">
      <TryIt sitters={[NOBODY, ...sitters]} />
      <ClaimTable />
      <Limits />
      <p className="model-back">
        <Link href={ROUTES.help} className="link">
          {text.back}
        </Link>
      </p>
    </Page>
  );
}

/** The people there are, by their temperaments. Whoever cannot be fetched is left out. */
function useSitters(): readonly Sitter[] {
  const { library } = useServices();
  const [sitters, setSitters] = useState<readonly Sitter[]>([]);
  useEffect(() => {
    let left = false;
    const ask = async () => {
      const nobody: Parsed = { persona: null, diagnostics: [] };
      const people = await Promise.all(library.ids.map((id) => library.load(id).catch(() => nobody)));
      const known = people.flatMap(({ persona }): readonly Sitter[] =>
        persona === null
          ? []
          : [
              {
                id: persona.id,
                name: persona.name,
                pronoun: persona.pronouns,
                character: { ...persona.temperament, medium: persona.setting.medium },
              },
            ],
      );
      if (!left) setSitters(known);
    };
    void ask();
    return () => {
      left = true;
    };
  }, [library]);
  return sitters;
}

function Limits() {
  const { title, mayTitle, may, mayNotTitle, mayNot, never } = text.limits;
  return (
    <section aria-labelledby="model-limits">
      <h2 id="model-limits" tabIndex={-1}>
        {title}
      </h2>
      <div className="model-limits">
        <Sentences title={mayTitle} says={may} />
        <Sentences title={mayNotTitle} says={mayNot} />
      </div>
      <p className="prose model-never">{never}</p>
    </section>
  );
}

function Sentences({ title, says }: { readonly title: string; readonly says: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {says.map((sentence) => (
          <li className="prose" key={sentence}>
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}

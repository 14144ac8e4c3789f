import { useTranslations } from "next-intl";

/** How events look on the timeline: the classes are those of the timeline itself, so that the samples cannot tell another story. */
const SAMPLES = [
  ["day", "dot", ""],
  ["inferred", "dot", "inferred"],
  ["about", "dot", "approximate"],
  ["band", "band", ""],
  ["bandInferred", "band", "inferred"],
  ["open", "band", "open-end"],
  ["planned", "tag", "certainty-planned"],
  ["denied", "label", "certainty-denied"],
  ["cluster", "cluster", ""],
] as const;

type Sign = (typeof SAMPLES)[number][1];

/** Each look of an event with what it says. */
export function MarkSamples() {
  const t = useTranslations("marks");
  return (
    <dl className="mark-samples">
      {SAMPLES.map(([name, sign, look]) => (
        <div key={name}>
          <dt>
            <span
              className={`vis-item sample quad-verbal-cooperation ${sign === "cluster" ? "cluster" : "event"} ${look}`}
              aria-hidden="true"
              dir="ltr"
            >
              <Drawn sign={sign} label={t("sample")} planned={t("plannedTag")} />
            </span>
            {t(`name.${name}`)}
          </dt>
          <dd>{t(`says.${name}`)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Drawn({ sign, label, planned }: { readonly sign: Sign; readonly label: string; readonly planned: string }) {
  if (sign === "dot") return <span className="event-dot" />;
  if (sign === "band") return <span className="event-band" />;
  if (sign === "cluster")
    return (
      <>
        <span className="event-band" />
        <span className="event-tag">12</span>
      </>
    );
  return (
    <>
      <span className="event-dot" />
      {sign === "tag" ? <span className="event-tag">{planned}</span> : <span className="event-label">{label}</span>}
    </>
  );
}

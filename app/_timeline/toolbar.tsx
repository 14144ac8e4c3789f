"use client";
import { DirectionProvider } from "@base-ui/react/direction-provider";
import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup } from "@base-ui/react/toggle-group";
import { Toolbar as Bar } from "@base-ui/react/toolbar";
import { useLocale, useTranslations } from "next-intl";
import { directionOf } from "#lib/model/language.ts";
import type { DayRange } from "#lib/tiles/address.ts";
import { uiOf } from "#lib/wire/ui-language.ts";
import { AXES, type Axis, LANES, type Lanes } from "#lib/wire/view.ts";

/** Scales of the buttons and the days that they show. */
const SCALES = [
  ["day", 14],
  ["month", 92],
  ["year", 366 * 3],
] as const;

interface ToolbarProps {
  readonly window: DayRange;
  readonly isAll: boolean;
  readonly lanes: Lanes;
  readonly axis: Axis;
  readonly onDays: (days: number) => void;
  readonly onAll: () => void;
  readonly onZoom: (factor: number) => void;
  readonly onLanes: (lanes: Lanes) => void;
  readonly onAxis: (axis: Axis) => void;
}

interface ChoiceProps {
  readonly label: string;
  /** The label is written before the buttons too, where they do not say what they choose. */
  readonly isTold?: boolean;
  /** Value and wording of each button. */
  readonly choices: readonly (readonly [value: string, words: string])[];
  /** The pressed one; null where none fits. */
  readonly value: string | null;
  readonly onChoose: (value: string) => void;
}

/** Buttons of which at most one is pressed; pressing the pressed one again changes nothing. */
function Choice({ label, isTold, choices, value, onChoose }: ChoiceProps) {
  const choose = (chosen: readonly string[]) => onChoose(chosen.at(-1) ?? value ?? "");
  return (
    <ToggleGroup
      className="button-group"
      aria-label={label}
      value={value === null ? [] : [value]}
      onValueChange={(chosen: string[]) => choose(chosen)}
    >
      {isTold && (
        <span className="group-label" aria-hidden="true">
          {label}
        </span>
      )}
      {choices.map(([each, words]) => (
        <Bar.Button key={each} render={<Toggle />} value={each}>
          {words}
        </Bar.Button>
      ))}
    </ToggleGroup>
  );
}

/** How far the reader stands off, how the timeline is divided, and of what time it is: one tab stop, arrows move between its buttons. */
export function Toolbar(props: ToolbarProps) {
  const { window, isAll, lanes, axis, onDays, onAll, onZoom, onLanes, onAxis } = props;
  const t = useTranslations("timeline");
  const days = window.endDay - window.startDay;
  const scale = SCALES.find(([, length]) => Math.abs(days - length) <= 1)?.[0] ?? null;
  const scales = [...SCALES.map(([each]) => [each, t(`scales.${each}`)] as const), ["all", t("scales.all")] as const];
  const chooseScale = (chosen: string) => {
    const length = SCALES.find(([each]) => each === chosen)?.[1];
    if (length === undefined) onAll();
    else onDays(length);
  };
  return (
    <DirectionProvider direction={directionOf(uiOf(useLocale()))}>
      <Bar.Root className="toolbar" aria-label={t("toolbar")}>
        <Choice label={t("scale")} choices={scales} value={isAll ? "all" : scale} onChoose={chooseScale} />
        <Bar.Group className="button-group" aria-label={t("zoom")}>
          <Bar.Button aria-label={t("zoomOut")} onClick={() => onZoom(2)}>
            −
          </Bar.Button>
          <Bar.Button aria-label={t("zoomIn")} onClick={() => onZoom(0.5)}>
            +
          </Bar.Button>
        </Bar.Group>
        <Choice
          label={t("lanes")}
          isTold
          choices={LANES.map((value) => [value, t(`lane.${value}`)] as const)}
          value={lanes}
          onChoose={(value) => onLanes(LANES.find((each) => each === value) ?? lanes)}
        />
        <Choice
          label={t("axis")}
          isTold
          choices={AXES.map((value) => [value, t(`axes.${value}`)] as const)}
          value={axis}
          onChoose={(value) => onAxis(AXES.find((each) => each === value) ?? axis)}
        />
      </Bar.Root>
    </DirectionProvider>
  );
}

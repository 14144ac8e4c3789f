"use client";
import { useTranslations } from "next-intl";
import { type DragEvent, type FormEvent, type ReactNode, useId, useState } from "react";
import { useIsReady } from "../_ui/is-ready.ts";
import { posting } from "./ask.ts";

interface SourcesProps {
  readonly isBusy: boolean;
  /** Has something read; resolves to whether all of it could be used. */
  readonly onRead: (request: RequestInit) => Promise<boolean>;
  readonly onFollow: (url: string) => Promise<boolean>;
}

/** What the one field of a form holds, whether it was typed before or after the script came. */
function typed(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === "string" ? value : "";
}

/** The ways in: text, files, an address, a feed. */
export function Sources({ isBusy: isWorking, onRead, onFollow }: SourcesProps) {
  const isBusy = !useIsReady() || isWorking;
  return (
    <div className="add-sources">
      <PasteForm isBusy={isBusy} onRead={onRead} />
      <FileDrop isBusy={isBusy} onRead={onRead} />
      <AddressForm kind="url" isBusy={isBusy} onSend={(url) => onRead(posting({ url }))} />
      <AddressForm kind="feed" isBusy={isBusy} onSend={onFollow} />
    </div>
  );
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="add-card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function PasteForm({ isBusy, onRead }: Pick<SourcesProps, "isBusy" | "onRead">) {
  const t = useTranslations("add.text");
  const id = useId();
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (await onRead(posting({ text: typed(form, "text") }))) form.reset();
  };
  return (
    <Card title={t("title")}>
      <form onSubmit={send}>
        <label htmlFor={id}>{t("label")}</label>
        <textarea id={id} name="text" dir="auto" rows={9} required />
        <button type="submit" className="button primary" disabled={isBusy}>
          {t("go")}
        </button>
      </form>
    </Card>
  );
}

/** A label of a file input, so that it opens by keyboard and by finger; what is dropped on it is taken as if it were chosen. */
function FileDrop({ isBusy, onRead }: Pick<SourcesProps, "isBusy" | "onRead">) {
  const t = useTranslations("add.files");
  const [isOver, setOver] = useState(false);
  const send = (files: FileList | null) => {
    if (isBusy || !files || files.length === 0) return;
    const body = new FormData();
    for (const file of files) body.append("files", file);
    void onRead({ method: "POST", body });
  };
  const over = (event: DragEvent, is: boolean) => {
    event.preventDefault();
    setOver(is);
  };
  return (
    <Card title={t("title")}>
      <label
        className="add-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => over(event, true)}
        onDragLeave={(event) => over(event, false)}
        onDrop={(event) => {
          over(event, false);
          send(event.dataTransfer.files);
        }}
      >
        <span>{t("drop")}</span>
        <small>{t("kinds")}</small>
        <input
          type="file"
          multiple
          className="sr-only"
          disabled={isBusy}
          accept=".txt,.md,.html,.htm,.json,.jsonl,.zip,.docx,text/*"
          onChange={({ target }) => {
            send(target.files);
            target.value = "";
          }}
        />
      </label>
    </Card>
  );
}

interface AddressFormProps {
  readonly kind: "url" | "feed";
  readonly isBusy: boolean;
  readonly onSend: (url: string) => Promise<boolean>;
}

function AddressForm({ kind, isBusy, onSend }: AddressFormProps) {
  const t = useTranslations(`add.${kind}`);
  const hint = useTranslations("add.feed")("hint");
  const id = useId();
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (await onSend(typed(form, "url").trim())) form.reset();
  };
  return (
    <Card title={t("title")}>
      <form onSubmit={send}>
        <label htmlFor={id}>{t("label")}</label>
        <input
          id={id}
          name="url"
          type="url"
          required
          pattern="https?://.+"
          placeholder="https://"
          aria-describedby={kind === "feed" ? `${id}-hint` : undefined}
        />
        {kind === "feed" && (
          <small id={`${id}-hint`} className="muted">
            {hint}
          </small>
        )}
        <button type="submit" className="button primary" disabled={isBusy}>
          {t("go")}
        </button>
      </form>
    </Card>
  );
}

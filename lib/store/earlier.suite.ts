import { sql } from "drizzle-orm";
import type { Store } from "./database.ts";

const WAYS_BACK: readonly (readonly string[])[] = [
  // 0009: kinds in parts
  [
    "drop table cell_part",
    "alter table cell_count drop column split_by_kind",
    "alter table cell_count add column kinds json not null default '{}'",
  ],
  // 0008: publication
  [
    ...["published", "published_start", "published_end", "published_day", "published_inferred"].map(
      (column) => `alter table event drop column ${column}`,
    ),
    "delete from posting where starts_with(scope, chr(29))",
    "delete from scope_count where starts_with(scope, chr(29))",
    "delete from cell_count where starts_with(scope, chr(29))",
  ],
  // 0007: keys by shard
  [
    "drop index event_mention_id",
    "alter table event_mention drop constraint event_mention_event_id_id_pk",
    "alter table event_mention add primary key (id)",
    "create index event_mention_event on event_mention (event_id)",
    "alter table event_mention add constraint event_mention_article_id_article_id_fk foreign key (article_id) references article (id)",
    "alter table filed_mention add constraint filed_mention_article_id_article_id_fk foreign key (article_id) references article (id)",
    "alter table twins add constraint twins_first_id_article_id_fk foreign key (first_id) references article (id)",
    "alter table twins add constraint twins_second_id_article_id_fk foreign key (second_id) references article (id)",
  ],
  // 0006: levels and words
  ["posting", "scope_count", "cell_count", "uncounted", "event_text", "search_word", "name_sound"].map(
    (table) => `drop table ${table}`,
  ),
];

/** Makes a database what it was before the last so many migrations, as far as its data allow. A new migration is a line above. */
export async function takeBack({ db }: Store, migrations: number): Promise<void> {
  for (const statements of WAYS_BACK.slice(0, migrations)) {
    for (const statement of statements) await db.execute(sql.raw(statement));
    await db.execute(
      sql`delete from drizzle.__drizzle_migrations where id = (select max(id) from drizzle.__drizzle_migrations)`,
    );
  }
}

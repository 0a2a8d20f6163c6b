package org.skillgap.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.skillgap.pipeline.run.Workspace;
import org.skillgap.taxonomy.TaxonomyCompiler;
import org.skillgap.taxonomy.TaxonomyFormat;

/**
 * A workspace with a market of two skills and thirty kitchens, one copied and one broken posting.
 */
final class TinyMarket {
  private TinyMarket() {}

  static Workspace lay(Path root) throws IOException {
    write(root, "skillgap.yaml", "seed: 7\nprint: nothing\n");
    write(
        root,
        "programs/kitchen.yaml",
        "key: kitchen\nname: Kitchen\nregion: CA-ON\nnoc: [\"63200\"]\ncatalogue: [\"*\"]\n");
    write(root, "sources/board.yaml", "source: board\nkind: POSTINGS\nformat: JSONL\n");
    write(root, "sources/other.yaml", "source: other\nkind: POSTINGS\nformat: JSONL\n");
    write(root, "sources/catalogue.yaml", "source: catalogue\nkind: CATALOGUE\nformat: JSONL\n");
    write(root, "sources/review.yaml", "source: review\nkind: VERDICTS\nformat: CSV\n");
    StringBuilder board = new StringBuilder();
    StringBuilder other = new StringBuilder();
    for (int i = 0; i < 30; i++) {
      (i % 2 == 0 ? board : other).append(posting(i)).append('\n');
    }
    board
        .append(posting(0))
        .append('\n')
        .append(posting(99).replace("2026-05", "2026-99"))
        .append('\n');
    write(root, "inbox/board/a.jsonl", board.toString());
    write(root, "inbox/other/a.jsonl", other.toString());
    write(
        root,
        "inbox/catalogue/c.jsonl",
        "{\"id\":\"C1\",\"type\":\"course\",\"title\":\"Knife skills\",\"description\":\"Cut vegetables.\"}\n");
    write(
        root,
        "raw/s.csv",
        "uri,label,alt_labels,type,broader_uri,definition,deprecated_by\nu/menus,plan healthy menus,healthy menu planning,skill,,,\nu/knife,use knives,knife skills,skill,,,\n");
    write(
        root,
        "raw/o.csv",
        "uri,label,alt_labels,noc,definition,broader_uri\no/cook,cook,line cook,63200,Cooks.,\n");
    TaxonomyCompiler.compile(
        TaxonomyFormat.CSV.importer().read(List.of(root.resolve("raw"))),
        List.of(root.resolve("raw")),
        root.resolve("taxonomy"));
    return Workspace.open(root);
  }

  private static String posting(int i) {
    String asks =
        i % 3 == 0
            ? "You use knives all day."
            : "Healthy menu planning is required in this kitchen.";
    return ("{\"identifier\":\"%d\",\"title\":\"Line cook\",\"description\":\"<p>Kitchen number %d of our town needs you. %s</p>\",\"datePosted\":\"2026-05-%02d\","
            + "\"hiringOrganization\":{\"name\":\"Kitchen %d\"},\"jobLocation\":{\"address\":{\"addressRegion\":\"ON\",\"addressCountry\":\"CA\"}}}")
        .formatted(i, i, asks, i % 28 + 1, i);
  }

  private static void write(Path root, String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    Files.writeString(file, text);
  }
}
